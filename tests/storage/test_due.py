"""Rows of due work: planned once, claimed by one, fired once, on both engines."""

import asyncio

from council.due.model import Due
from council.identity import Instant
from council.notices.model import Subject
from storage.due import Claimed
from storage.unit_of_work import StoredUnit, Units
from tests.databases import NOON, Clock

MEETING = Subject("meeting", 1)
LEASE = 30_000
NO_LEASE = 0
"""Milliseconds: one that is over at once, for leases run by the database's own clock."""


def reminder(at: int = NOON, subject: Subject = MEETING, kind: str = "meeting-reminder") -> Due:
    return Due(kind, subject, Instant(at), {"words": "Қостанай"}, Instant(at + 60_000))


async def plan(units: Units, *dues: Due) -> None:
    async def unit(uow: StoredUnit) -> None:
        for due in dues:
            await uow.due.plan(due)

    await units.run(unit)


async def claim(units: Units, holder: str = "one", most: int = 10, lease: int = LEASE) -> list[Claimed]:
    return await units.run(lambda uow: uow.due.claim(holder, lease, most))


async def fired(units: Units, row: Claimed, holder: str = "one") -> bool:
    return await units.run(lambda uow: uow.due.fired(row.id, holder))


async def test_what_is_planned_twice_is_due_once(units: Units) -> None:
    await plan(units, reminder(), reminder())
    assert [row.due for row in await claim(units)] == [reminder()]


async def test_nothing_is_claimed_before_its_time(units: Units, clock: Clock) -> None:
    await plan(units, reminder(NOON + 1000))
    assert await claim(units) == []
    assert await units.run(lambda uow: uow.due.next_due_at()) == NOON + 1000
    clock.advance(1)
    assert len(await claim(units)) == 1


async def test_the_longest_due_is_claimed_first(units: Units) -> None:
    await plan(units, reminder(NOON - 1), reminder(NOON - 3), reminder(NOON - 2))
    assert [row.due.due_at for row in await claim(units, most=2)] == [NOON - 3, NOON - 2]


async def test_a_claimed_row_is_nobody_elses_while_the_lease_lasts(units: Units, clock: Clock) -> None:
    await plan(units, reminder())
    await claim(units, "one")
    clock.advance(3600)
    assert await claim(units, "two") == []
    assert await units.run(lambda uow: uow.due.next_due_at()) is None


async def test_a_row_whose_lease_is_over_may_be_claimed_by_another(units: Units) -> None:
    await plan(units, reminder())
    await claim(units, "one", lease=NO_LEASE)
    assert len(await claim(units, "two")) == 1


async def test_a_row_fires_once(units: Units) -> None:
    await plan(units, reminder())
    (row,) = await claim(units, "one", lease=NO_LEASE)
    await claim(units, "two")
    assert not await fired(units, row, "one")
    assert await fired(units, row, "two")
    assert not await fired(units, row, "two")


async def test_what_has_fired_is_not_planned_again(units: Units) -> None:
    await plan(units, reminder())
    (row,) = await claim(units)
    await fired(units, row)
    await plan(units, reminder())
    assert await claim(units) == []


async def test_what_was_taken_back_is_not_done_even_by_whoever_had_claimed_it(units: Units) -> None:
    await plan(units, reminder())
    (row,) = await claim(units)
    await units.run(lambda uow: uow.due.cancel(MEETING))
    assert not await fired(units, row)
    await plan(units, reminder())
    assert len(await claim(units)) == 1


async def test_one_kind_is_taken_back_and_the_others_stay(units: Units) -> None:
    await plan(units, reminder(), reminder(kind="meeting-closing"), reminder(subject=Subject("meeting", 2)))
    await units.run(lambda uow: uow.due.cancel(MEETING, "meeting-reminder"))
    assert [(row.due.kind, row.due.subject.id) for row in await claim(units)] == [
        ("meeting-closing", 1),
        ("meeting-reminder", 2),
    ]


async def test_a_failed_try_is_counted_and_waits(units: Units, clock: Clock) -> None:
    await plan(units, reminder())
    (row,) = await claim(units)
    await units.run(lambda uow: uow.due.again(row.id, "one", Instant(NOON + 5000), "ValueError"))
    assert await claim(units) == []
    clock.advance(5)
    assert [row.tries for row in await claim(units)] == [1]


async def test_held_rows_wait_for_a_word_while_new_ones_go_on(units: Units) -> None:
    await plan(units, reminder(NOON - 10))
    (row,) = await claim(units)
    assert await units.run(lambda uow: uow.due.hold()) == 1
    await plan(units, reminder(NOON - 5))
    assert not await fired(units, row)
    assert [row.due.due_at for row in await claim(units)] == [NOON - 5]
    (held,) = await units.run(lambda uow: uow.due.held())
    assert (held.kind, held.count, held.first_at) == ("meeting-reminder", 1, NOON - 10)
    assert await units.run(lambda uow: uow.due.release()) == 1
    assert [row.due.due_at for row in await claim(units)] == [NOON - 10]


async def test_dropped_held_rows_never_happen(units: Units) -> None:
    await plan(units, reminder())
    await units.run(lambda uow: uow.due.hold())
    assert await units.run(lambda uow: uow.due.drop_held()) == 1
    assert await units.run(lambda uow: uow.due.held()) == []
    assert await claim(units) == []


async def test_runners_claiming_at_once_share_the_rows(units: Units) -> None:
    await plan(units, *(reminder(subject=Subject("meeting", number)) for number in range(40)))
    shares = await asyncio.gather(*(claim(units, str(number), most=10) for number in range(4)))
    claimed = [row.id for share in shares for row in share]
    assert len(claimed) == len(set(claimed)) == 40


async def test_finished_rows_are_forgotten_and_waiting_ones_kept(units: Units) -> None:
    await plan(units, reminder(NOON - 1), reminder(NOON + 1000))
    (row,) = await claim(units)
    await fired(units, row)
    assert await units.run(lambda uow: uow.due.forget(Instant(NOON + 1))) == 1
    assert await units.run(lambda uow: uow.due.next_due_at()) == NOON + 1000
