"""Bodies and memberships as kept on both engines: offices, search, lists, the plan of each query."""

from datetime import date

import pytest

from council.bodies.model import Body, Membership
from council.directory.model import Region
from council.identity import BodyId, MembershipId, PersonId
from council.names import Names
from council.people.model import Person
from council.permissions.model import Office, Place, Role
from council.profiles.model import Voting
from storage.unit_of_work import StoredUnit, Units

KOSTANAY = Region("KZ-39", None, "region", Names("Қостанай облысы", "Костанайская область"), ("Кустанай",))
CITY = Region("KST-city-rudny", "KZ-39", "city", Names("Рудный қаласы", "город Рудный"))
KST = Body(
    BodyId(1),
    "KST",
    "regional_public_council",
    Names("Қостанай облысының Қоғамдық кеңесі", "Общественный совет Костанайской области", "Kostanay Public Council"),
    region="KZ-39",
)
RUD = Body(
    BodyId(2),
    "RUD",
    "city_district_public_council",
    Names("Рудный қаласының Қоғамдық кеңесі", "Общественный совет города Рудного"),
    region="KST-city-rudny",
    parent_id=BodyId(1),
)
CNT = Body(BodyId(3), "CNT", "coordinating_council_ngo", Names("Үйлестіру кеңесі", "Координационный совет"))


def seat(number: int, person: int, role: Role = Role.MEMBER, **changes: object) -> Membership:
    fields: dict[str, object] = {
        "post": "chair" if role is Role.PRESIDING else role.value,
        "voting": Voting.NONE if role is Role.SECRETARY else Voting.VOTING,
        "represents": None,
        "from_on": date(2025, 1, 1),
        "until_on": None,
        "ground": "on purpose",
        "body_id": KST.id,
    }
    return Membership(id=MembershipId(number), person_id=PersonId(person), role=role, **(fields | changes))  # type: ignore[arg-type]  # typed by the dataclass


async def house(uow: StoredUnit) -> None:
    for position, region in enumerate((KOSTANAY, CITY)):
        await uow.directory.save_region(region, position)
    for body in (KST, RUD, CNT):
        await uow.bodies.save_body(body)
    for number, name in enumerate(("Ерболат", "Айгүл", "Дәурен", "Жанар"), start=1):
        await uow.people.add_person(Person(PersonId(number), name))
    await uow.bodies.save_membership(seat(11, 1, Role.PRESIDING))
    await uow.bodies.save_membership(seat(12, 2, until_on=date(2026, 1, 31)))
    await uow.bodies.save_membership(seat(13, 3, Role.SECRETARY))
    await uow.bodies.save_membership(seat(14, 4, from_on=date(2026, 2, 1)))
    await uow.bodies.save_membership(seat(15, 4, body_id=RUD.id, from_on=date(2025, 2, 1), until_on=date(2025, 3, 1)))


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("костанай", ["KST", "RUD"]),
        ("КУСТАНАЙ", ["KST", "RUD"]),
        ("kocтанай", ["KST", "RUD"]),
        ("рудный", ["RUD"]),
        ("рудний коғам", ["RUD"]),
        ("rud", ["RUD"]),
        ("public", ["KST"]),
        ("кеңес", ["CNT", "KST", "RUD"]),
        ("нет такого", []),
        ("— !", []),
    ],
)
async def test_a_body_is_found_by_how_people_type_its_name(units: Units, typed: str, found: list[str]) -> None:
    await units.run(house)
    page = await units.run(lambda uow: uow.bodies.search(typed, 1))
    assert sorted(body.code for body in page.items) == found
    assert page.count == len(found)


async def test_a_region_lists_its_own_bodies_before_those_of_its_parts(units: Units) -> None:
    await units.run(house)
    page = await units.run(lambda uow: uow.bodies.in_region("KZ-39", 9))
    assert [body.code for body in page.items] == ["KST", "RUD"]
    assert (page.number, page.pages) == (1, 1)


async def test_a_body_without_a_region_belongs_to_the_whole_country(units: Units) -> None:
    await units.run(house)
    page = await units.run(lambda uow: uow.bodies.in_region(None, 1))
    assert [body.code for body in page.items] == ["CNT"]


async def test_only_regions_where_a_body_works_are_offered(units: Units) -> None:
    await units.run(house)
    await units.run(lambda uow: uow.directory.save_region(Region("KZ-10", None, "region", Names("Абай", "Абай")), 0))
    assert await units.run(lambda uow: uow.directory.regions_with_bodies()) == (KOSTANAY,)


async def test_offices_are_those_of_today(units: Units) -> None:
    await units.run(house)
    chair = await units.run(lambda uow: uow.bodies.offices(PersonId(1)))
    former = await units.run(lambda uow: uow.bodies.offices(PersonId(2)))
    secretary = await units.run(lambda uow: uow.bodies.offices(PersonId(3)))
    assert chair == (Office(KST.id, frozenset({Role.PRESIDING, Role.MEMBER})),)
    assert former == ()
    assert secretary == (Office(KST.id, frozenset({Role.SECRETARY})),)


async def test_members_are_listed_by_rank_and_those_without_a_vote_do_not_vote(units: Units) -> None:
    await units.run(house)
    everybody = await units.run(lambda uow: uow.bodies.members(KST.id, date(2026, 1, 31)))
    voting = await units.run(lambda uow: uow.bodies.voting_members(KST.id, date(2026, 2, 1)))
    assert [member.name for member in everybody] == ["Ерболат", "Айгүл", "Дәурен"]
    assert [member.name for member in voting] == ["Ерболат", "Жанар"]


async def test_a_membership_stands_in_its_body_and_is_its_persons_own(units: Units) -> None:
    await units.run(house)
    assert await units.run(lambda uow: uow.bodies.place("membership_id", 12)) == Place(KST.id, PersonId(2))
    assert await units.run(lambda uow: uow.bodies.place("body_id", 2)) == Place(RUD.id)
    assert await units.run(lambda uow: uow.bodies.place("body_id", 404)) is None
