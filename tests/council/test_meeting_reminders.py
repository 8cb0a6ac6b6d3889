"""Reminders of a meeting: who is reminded, when, and when no longer."""

from datetime import datetime

import pytest

from bot.due import DueRunner
from council.calendar.model import instant, local
from council.identity import Instant
from council.meetings.commands import AcceptMeeting, CancelMeeting, DeclineMeeting
from council.meetings.reminders import QUORUM, REMINDER
from council.notices.model import Subject
from council.permissions.model import Actor
from storage.migrate import migrate
from storage.sendings import Queued
from storage.unit_of_work import StoredUnit, Units
from storage.url import DatabaseUrl
from tests.databases import NOON, Clock
from tests.sittings import ADVISORY, CHAIR, DAY, SECRETARY, call, convene, give, notices

HOUR = 3_600_000


def at(text: str) -> Instant:
    return Instant(instant(datetime.fromisoformat(text)))  # a moment without a zone is local


@pytest.fixture
def runner(units: Units) -> DueRunner:
    return DueRunner(units, lambda: None)


async def reminded(units: Units, runner: DueRunner) -> list[Queued]:
    """What the runner's turn has added, taken away again."""
    await runner.turn()
    rows = await notices(units, "meeting-reminder")

    async def settle(uow: StoredUnit) -> None:
        for row in rows:
            await uow.delivery.settled(row.id, "sent")

    await units.run(settle)
    return rows


def people(rows: list[Queued]) -> set[int | None]:
    return {row.person_id for row in rows}


def ids(*actors: Actor) -> set[int | None]:
    return {actor.person_id for actor in actors}


async def planned(units: Units) -> list[str]:
    """When reminders stand, in local time; the look at the quorum is no reminder."""
    rows = await units.run(lambda uow: uow.due.claim("reader", 0, 100))
    return [f"{local(row.due.due_at):%Y-%m-%d %H:%M}" for row in rows if row.due.kind == REMINDER]


async def test_only_those_who_have_not_answered_are_reminded(units: Units, clock: Clock, runner: DueRunner) -> None:
    first, second, third, fourth = await convene(units)
    meeting_id = await give(units, SECRETARY, call())
    await give(units, first, AcceptMeeting(meeting_id))
    await give(units, second, DeclineMeeting(meeting_id, "Ауырып қалдым"))
    clock.now = Instant(call().starts_at - 72 * HOUR)
    rows = await reminded(units, runner)
    assert people(rows) == ids(third, fourth, CHAIR, ADVISORY)
    assert not any(row.facts["is_coming"] for row in rows)


async def test_the_last_reminder_goes_to_those_who_come_too(units: Units, clock: Clock, runner: DueRunner) -> None:
    first, second, third, fourth = await convene(units)
    meeting_id = await give(units, SECRETARY, call())
    await give(units, first, AcceptMeeting(meeting_id))
    await give(units, second, DeclineMeeting(meeting_id, "Ауырып қалдым"))
    clock.now = Instant(call().starts_at - 2 * HOUR)
    rows = await reminded(units, runner)
    assert people(rows) == ids(first, third, fourth, CHAIR, ADVISORY)
    assert {row.person_id for row in rows if row.facts["is_coming"]} == ids(first)


async def test_each_reminder_comes_once(units: Units, clock: Clock, runner: DueRunner) -> None:
    await convene(units, 1)
    await give(units, SECRETARY, call())
    counts = []
    for hours in (73, 72, 71, 24, 23, 2, 1):
        clock.now = Instant(call().starts_at - hours * HOUR)
        counts.append(len(await reminded(units, runner)))
    assert counts == [0, 3, 0, 3, 0, 3, 0]


async def test_after_an_outage_only_the_newest_reminder_comes(units: Units, clock: Clock, runner: DueRunner) -> None:
    await convene(units, 1)
    await give(units, SECRETARY, call())
    clock.now = Instant(call().starts_at - 20 * HOUR)
    assert len(await reminded(units, runner)) == 3


async def test_once_the_meeting_has_begun_nobody_is_reminded(units: Units, clock: Clock, runner: DueRunner) -> None:
    await convene(units, 1)
    await give(units, SECRETARY, call())
    clock.now = Instant(call().starts_at + 1)
    assert await reminded(units, runner) == []


async def test_a_cancelled_meeting_is_not_recalled(units: Units, clock: Clock, runner: DueRunner) -> None:
    await convene(units, 1)
    meeting_id = await give(units, SECRETARY, call())
    await give(units, SECRETARY, CancelMeeting(meeting_id, "Кворум болмайды"))
    clock.now = Instant(call().starts_at - HOUR)
    assert await reminded(units, runner) == []
    assert await units.run(lambda uow: uow.due.next_due_at()) is None


async def test_a_reminder_at_night_waits_for_the_morning(units: Units, clock: Clock) -> None:
    await convene(units, 1)
    await give(units, SECRETARY, call(starts_at=at("2026-04-10T09:00")))
    clock.now = at("2026-04-10T08:59")
    assert await planned(units) == ["2026-04-07 09:00", "2026-04-09 09:00", "2026-04-10 08:00"]


async def test_a_meeting_at_eight_is_not_recalled_at_night(units: Units, clock: Clock) -> None:
    await convene(units, 1)
    await give(units, SECRETARY, call(starts_at=at("2026-04-10T08:00")))
    clock.now = at("2026-04-10T07:59")
    assert await planned(units) == ["2026-04-07 08:00", "2026-04-09 08:00"]


async def test_what_would_come_just_after_the_notice_is_left_out(units: Units, clock: Clock) -> None:
    await convene(units, 1)
    soon = Instant(NOON + DAY + HOUR)
    await give(units, SECRETARY, call(starts_at=soon, late_reason="Шұғыл мәселе"))
    clock.now = soon
    assert await planned(units) == ["2026-03-21 11:00"]


async def test_an_upgraded_database_looks_at_the_quorum_of_meetings_called_before(
    units: Units, clock: Clock, database_url: DatabaseUrl
) -> None:
    await convene(units)
    starts_at = at("2126-03-19T11:00")  # a migration reads the real clock
    clock.now = Instant(starts_at - 30 * DAY)
    before = await give(units, SECRETARY, call(starts_at=starts_at))
    since = await give(units, SECRETARY, call(starts_at=starts_at))
    await units.run(lambda uow: uow.due.cancel(Subject("meeting", before), QUORUM))
    await migrate(database_url, "0021")
    await migrate(database_url)
    clock.now = starts_at
    rows = await units.run(lambda uow: uow.due.claim("reader", 0, 100))
    looks = {row.due.subject.id: row.due.due_at for row in rows if row.due.kind == QUORUM}
    assert sorted(looks) == sorted([before, since])
    assert looks[before] == looks[since] == starts_at - DAY
