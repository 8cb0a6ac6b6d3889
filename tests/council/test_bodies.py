"""Seats: who may give, change and end them, and what is refused."""

from dataclasses import replace
from datetime import date

import pytest

import council.bodies.actions  # registers the use cases  # noqa: F401
from council.bodies.commands import ShowBody, ShowMembers
from council.bodies.model import Body
from council.errors import NotAllowed, NotFound, RuleBroken
from council.identity import BodyId, MembershipId, OrganizationId, PersonId
from council.language import Language
from council.members.commands import AddMembership, ChangePost, EndMembership
from council.members.refusals import (
    BodyFull,
    DatesOutOfOrder,
    MembershipEnded,
    MembershipOverlaps,
    OrganizationHasSeat,
    PostBarredToCivilServants,
    PostTaken,
    UnknownPost,
)
from council.names import Names
from council.organizations.model import Organization, OrganizationKind
from council.perform import perform
from council.permissions.model import Actor, Office, Role, operator
from storage.unit_of_work import StoredUnit, Units

KST, KSC = BodyId(1), BodyId(2)
SHANYRAQ = OrganizationId(7)
OPERATOR = operator(Language.KK)
SECRETARY = Actor(None, PersonId(90), None, Language.KK, (Office(KST, frozenset({Role.SECRETARY})),))
MEMBER = Actor(None, PersonId(91), None, Language.KK, (Office(KST, frozenset({Role.MEMBER})),))
AISULU = AddMembership(KST, "Айсұлу Жүнісова", "member", date(2025, 1, 10), "decision No. 4 of 10.01.2025")


@pytest.fixture
async def councils(units: Units) -> Units:
    """Two councils; the first has five seats."""

    async def found(uow: StoredUnit) -> None:
        await uow.bodies.save_body(Body(KST, "KST", "regional_public_council", Names("а", "б"), seats=5))
        await uow.bodies.save_body(Body(KSC, "KSC", "city_district_public_council", Names("в", "г"), parent_id=KST))
        npo = Organization(SHANYRAQ, "shanyraq", OrganizationKind.NPO, Names("Шаңырақ", "Шанырак"))
        await uow.organizations.save(npo)

    await units.run(found)
    return units


async def add(units: Units, command: AddMembership, actor: Actor = OPERATOR) -> MembershipId:
    return await units.run(lambda uow: perform(uow, actor, command))


@pytest.mark.parametrize("actor", [SECRETARY, OPERATOR], ids=["secretary", "administrator"])
async def test_a_secretary_of_the_body_and_an_administrator_give_seats(councils: Units, actor: Actor) -> None:
    await add(councils, AISULU, actor)
    page = await councils.run(lambda uow: perform(uow, MEMBER, ShowMembers(KST)))
    assert [(member.name, member.post) for member in page.members.items] == [("Айсұлу Жүнісова", "member")]
    assert page.posts["member"].kk


@pytest.mark.parametrize(
    ("actor", "command"),
    [(MEMBER, AISULU), (SECRETARY, replace(AISULU, body_id=KSC))],
    ids=["a member", "a secretary of another body"],
)
async def test_nobody_else_gives_seats(councils: Units, actor: Actor, command: AddMembership) -> None:
    with pytest.raises(NotAllowed):
        await add(councils, command, actor)


@pytest.mark.parametrize(
    ("changes", "refusal"),
    [
        ({"post": "treasurer"}, UnknownPost),
        ({"until_on": date(2025, 1, 9)}, DatesOutOfOrder),
        ({"post": "chair", "in_public_service": True}, PostBarredToCivilServants),
        ({"represents": SHANYRAQ}, OrganizationHasSeat),
        ({"post": "deputy"}, PostTaken),
        ({"person_id": PersonId(404)}, NotFound),
    ],
)
async def test_a_seat_against_the_rules_is_refused_by_name(
    councils: Units, changes: dict[str, object], refusal: type[RuleBroken]
) -> None:
    await add(councils, replace(AISULU, name="Бота Әлімова", represents=SHANYRAQ))
    await add(councils, replace(AISULU, name="Марат Оспанов", post="deputy"))
    await add(councils, replace(AISULU, name="Ольга Ким", post="deputy"))
    with pytest.raises(refusal):
        await add(councils, replace(AISULU, **changes))  # type: ignore[arg-type]  # a row of the table above


async def test_a_body_takes_as_many_voting_members_as_it_has_seats_and_secretaries_beside(councils: Units) -> None:
    for number in range(5):
        await add(councils, replace(AISULU, name=f"Member {number}"))
    with pytest.raises(BodyFull) as refused:
        await add(councils, AISULU)
    assert refused.value.args_for_words["seats"] == 5
    await add(councils, replace(AISULU, post="secretary"))


async def test_a_seat_is_free_again_the_day_after_a_mandate_ends(councils: Units) -> None:
    for number in range(5):
        await add(councils, replace(AISULU, name=f"Member {number}", until_on=date(2026, 5, 31)))
    with pytest.raises(BodyFull):
        await add(councils, replace(AISULU, from_on=date(2026, 5, 31)))
    await add(councils, replace(AISULU, from_on=date(2026, 6, 1)))


async def test_one_person_sits_once_in_a_body_and_in_several_bodies(councils: Units) -> None:
    seat = await add(councils, AISULU)
    person = await councils.run(lambda uow: uow.bodies.membership(seat))
    assert person is not None
    again = replace(AISULU, person_id=person.person_id)
    with pytest.raises(MembershipOverlaps):
        await add(councils, again)
    await add(councils, replace(again, body_id=KSC))
    assert len(await councils.run(lambda uow: uow.bodies.offices(person.person_id))) == 2


async def test_a_mandate_ends_with_its_ground_and_only_once(councils: Units) -> None:
    seat = await add(councils, AISULU)
    end = EndMembership(seat, date(2026, 3, 19), "resigned")
    await councils.run(lambda uow: perform(uow, SECRETARY, end))
    kept = await councils.run(lambda uow: uow.bodies.membership(seat))
    assert kept is not None
    assert (kept.until_on, kept.end_ground) == (date(2026, 3, 19), "resigned")
    with pytest.raises(MembershipEnded):
        await councils.run(lambda uow: perform(uow, SECRETARY, end))


async def test_a_mandate_cannot_end_before_it_began(councils: Units) -> None:
    seat = await add(councils, AISULU)
    with pytest.raises(DatesOutOfOrder):
        await councils.run(lambda uow: perform(uow, SECRETARY, EndMembership(seat, date(2025, 1, 9), "resigned")))


async def test_a_member_who_becomes_chair_keeps_the_history_of_membership(councils: Units) -> None:
    seat = await add(councils, AISULU)
    elected = ChangePost(seat, "chair", date(2026, 3, 1), "minutes No. 2")
    chair = await councils.run(lambda uow: perform(uow, SECRETARY, elected))
    history = await councils.run(lambda uow: uow.bodies.memberships(KST))
    assert [(past.id, past.post, past.until_on) for past in history] == [
        (seat, "member", date(2026, 2, 28)),
        (chair, "chair", None),
    ]


async def test_a_refused_change_of_post_changes_nothing(councils: Units) -> None:
    seat = await add(councils, AISULU)
    barred = ChangePost(seat, "chair", date(2026, 3, 1), "minutes No. 2", in_public_service=True)
    with pytest.raises(PostBarredToCivilServants):
        await councils.run(lambda uow: perform(uow, SECRETARY, barred))
    kept = await councils.run(lambda uow: uow.bodies.membership(seat))
    assert kept is not None
    assert kept.until_on is None


async def test_a_body_shows_what_stands_around_it(councils: Units) -> None:
    await add(councils, replace(AISULU, post="chair"))
    await add(councils, replace(AISULU, name="Гүлнар Сейіт", post="secretary"))
    page = await councils.run(lambda uow: perform(uow, MEMBER, ShowBody(KST)))
    assert (page.children, page.members, page.seats) == (1, 1, 5)
    assert [member.name for member in (*page.presiding, *page.secretaries)] == ["Айсұлу Жүнісова", "Гүлнар Сейіт"]
