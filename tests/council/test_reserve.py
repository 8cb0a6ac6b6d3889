"""The reserve list: its order, who leaves it how, and the seat of a member who goes."""

from datetime import date, timedelta

import pytest

from council.erasures.model import Erasure
from council.errors import NotAllowed
from council.identity import AccountId, ChatId, ReserveId, TelegramId
from council.language import Language
from council.members.commands import AddReserve, ListReserve, ReplaceMember, Rotate, ShowChanges, WithdrawReserve
from council.members.model import ChangeKind, ReserveState
from council.members.refusals import DatesOutOfOrder, NobodyRotates, NotWaiting, OrganizationHasSeat, RotationRefused
from council.people.model import Account, Person, Sex
from council.perform import perform
from storage.unit_of_work import StoredUnit, Units
from tests.council.seats import (
    ENDS,
    GROUND,
    KST,
    MEMBER,
    SECRETARY,
    SHANYRAQ,
    TODAY,
    council_of,
    membership,
    names_in_office,
    seated,
)
from tests.databases import Clock

DAY = 86_400
TOMORROW = TODAY + timedelta(days=1)


async def listed(units: Units, name: str, represents: int | None = None) -> ReserveId:
    order = AddReserve(KST, name, GROUND, represents)  # type: ignore[arg-type]  # an id is a number
    return await units.run(lambda uow: perform(uow, SECRETARY, order))


async def waiting(units: Units) -> list[str]:
    page = await units.run(lambda uow: perform(uow, SECRETARY, ListReserve(KST)))
    return [each.name for each in page.everybody]


async def test_the_list_keeps_the_order_in_which_people_were_put_there(units: Units) -> None:
    await council_of(units)
    await listed(units, "Ольга Ким")
    await listed(units, "Айдос Беков")
    assert await waiting(units) == ["Ольга Ким", "Айдос Беков"]


async def test_whoever_is_taken_off_the_list_is_not_seated_from_it(units: Units) -> None:
    await council_of(units)
    seat, olga = await seated(units), await listed(units, "Ольга Ким")
    await units.run(lambda uow: perform(uow, SECRETARY, WithdrawReserve(olga, GROUND)))
    assert await waiting(units) == []
    with pytest.raises(NotWaiting):
        await units.run(lambda uow: perform(uow, SECRETARY, ReplaceMember(seat, olga, TODAY, GROUND)))
    assert (await membership(units, seat)).until_on == ENDS


async def test_one_command_ends_a_mandate_and_begins_the_next_for_the_rest_of_the_term(
    units: Units, clock: Clock
) -> None:
    await council_of(units)
    seat, olga = await seated(units, post="chair"), await listed(units, "Ольга Ким")
    new = await units.run(lambda uow: perform(uow, SECRETARY, ReplaceMember(seat, olga, TODAY, GROUND)))
    former, taken = await membership(units, seat), await membership(units, new)
    assert (former.until_on, former.end_ground) == (TODAY, GROUND)
    assert (taken.post, taken.from_on, taken.until_on, taken.ground) == ("member", TOMORROW, ENDS, GROUND)
    assert await names_in_office(units) == ["Айсұлу Жүнісова"]
    clock.advance(DAY)
    assert await names_in_office(units) == ["Ольга Ким"]
    entry = await units.run(lambda uow: uow.members.reserve_entry(olga))
    assert entry is not None
    assert (entry.state, entry.membership_id, entry.left_ground) == (ReserveState.SEATED, new, GROUND)


async def test_a_refused_replacement_changes_nothing(units: Units) -> None:
    await council_of(units)
    seat = await seated(units)
    await seated(units, name="Бота Әлімова", represents=SHANYRAQ)
    olga = await listed(units, "Ольга Ким", SHANYRAQ)
    with pytest.raises(OrganizationHasSeat):
        await units.run(lambda uow: perform(uow, SECRETARY, ReplaceMember(seat, olga, TODAY, GROUND)))
    assert (await membership(units, seat)).until_on == ENDS
    assert await waiting(units) == ["Ольга Ким"]


async def test_the_seat_of_an_npo_goes_to_its_own_next_representative(units: Units) -> None:
    await council_of(units, seats=1)
    seat, olga = await seated(units, represents=SHANYRAQ), await listed(units, "Ольга Ким", SHANYRAQ)
    new = await units.run(lambda uow: perform(uow, SECRETARY, ReplaceMember(seat, olga, TODAY, GROUND)))
    assert (await membership(units, new)).represents == SHANYRAQ


async def test_a_rotation_lets_several_go_and_several_come_on_one_ground(units: Units, clock: Clock) -> None:
    await council_of(units, seats=3)
    going = [await seated(units, name=name) for name in ("Марат Оспанов", "Бота Әлімова")]
    await seated(units)
    olga = await listed(units, "Ольга Ким")
    order = Rotate(KST, tuple(going), (olga,), "Айдос Беков\n\n", TOMORROW, GROUND)
    rotated = await units.run(lambda uow: perform(uow, SECRETARY, order))
    assert (rotated.went, rotated.came) == (2, 2)
    clock.advance(DAY)
    assert await names_in_office(units) == ["Айдос Беков", "Айсұлу Жүнісова", "Ольга Ким"]
    seats = await units.run(lambda uow: uow.bodies.memberships(KST))
    assert {each.until_on for each in seats if each.from_on == TOMORROW} == {ENDS}
    page = await units.run(lambda uow: perform(uow, MEMBER, ShowChanges(KST)))
    (line,) = page.changes.items
    assert (line.change.kind, line.change.went, line.change.came) == (ChangeKind.ROTATION, 2, 2)


async def test_a_rotation_of_which_one_part_is_refused_is_not_done_at_all(units: Units) -> None:
    await council_of(units)
    first = await seated(units)
    later = await seated(units, name="Марат Оспанов", from_on=date(2026, 6, 1))
    order = Rotate(KST, (first, later), None, "Айдос Беков", TOMORROW, GROUND)
    with pytest.raises(RotationRefused) as refused:
        await units.run(lambda uow: perform(uow, SECRETARY, order))
    assert (refused.value.name, type(refused.value.reason)) == ("Марат Оспанов", DatesOutOfOrder)
    assert (await membership(units, first)).until_on == ENDS
    assert await names_in_office(units) == ["Айсұлу Жүнісова"]


async def test_a_rotation_needs_somebody_who_goes_or_comes(units: Units) -> None:
    await council_of(units)
    with pytest.raises(NobodyRotates):
        await units.run(lambda uow: perform(uow, SECRETARY, Rotate(KST, None, None, None, TOMORROW, GROUND)))


async def test_the_reserve_list_is_the_secretarys(units: Units) -> None:
    await council_of(units)
    with pytest.raises(NotAllowed):
        await units.run(lambda uow: perform(uow, MEMBER, ListReserve(KST)))


async def test_whoever_is_forgotten_waits_no_longer_and_no_share_is_reckoned_of_them(units: Units) -> None:
    await council_of(units)
    olga = await listed(units, "Ольга Ким")

    async def forget(uow: StoredUnit) -> Person | None:
        entry = await uow.members.reserve_entry(olga)
        assert entry is not None
        await uow.people.describe(entry.person_id, Sex.FEMALE, 1994)
        account = Account(AccountId(uow.ids.new()), TelegramId(7), ChatId(7), Language.KK, entry.person_id)
        await uow.people.add_account(account)
        await uow.erasures.carry_out(Erasure(1, entry.person_id, account.id, uow.now))
        return await uow.people.person(entry.person_id)

    person = await units.run(forget)
    assert person is not None
    assert (person.sex, person.birth_year) == (None, None)
    assert await waiting(units) == []
