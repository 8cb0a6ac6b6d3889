"""Reminders of a term: the desk hears of it before it is over, and no longer once the appeal is answered."""

from datetime import date, datetime

import pytest

from bot.due import DueRunner
from council.appeals.commands import AnswerAppeal, LodgeAppeal
from council.appeals.reminders import REMINDER
from council.calendar.model import instant, local
from council.identity import AppealId, Instant
from council.perform import perform
from storage.sendings import Queued
from storage.unit_of_work import Units
from tests.appeals import AUTHOR, KOSTANAY, KST, MARAT, SAULE, SECRETARY, found
from tests.databases import Clock

LAST_DAY = date(2026, 4, 15)
"""Fifteen working days after NOON, with Nauryz in between."""


def at(text: str) -> Instant:
    return Instant(instant(datetime.fromisoformat(text)))  # a moment without a zone is local


@pytest.fixture
def runner(units: Units) -> DueRunner:
    return DueRunner(units, lambda: None)


async def lodge(units: Units) -> AppealId:
    await units.run(found)
    command = LodgeAppeal(KOSTANAY, KST, "roads", "Абай даңғылында жол шұңқыр")
    lodged = await units.run(lambda uow: perform(uow, AUTHOR, command))
    assert lodged.due_on == LAST_DAY
    return lodged.appeal_id


async def reminded(units: Units, runner: DueRunner) -> list[Queued]:
    await runner.turn()
    rows = await units.run(lambda uow: uow.delivery.queued((), 100))
    return [row for row in rows if row.kind == REMINDER]


async def test_the_term_is_recalled_some_working_days_before_its_end_and_on_its_last_day(
    units: Units, clock: Clock
) -> None:
    await lodge(units)
    clock.now = at("2026-04-16T00:00")
    rows = await units.run(lambda uow: uow.due.claim("reader", 0, 100))
    assert [f"{local(row.due.due_at):%Y-%m-%d %H:%M}" for row in rows] == ["2026-04-10 09:00", "2026-04-15 09:00"]


async def test_each_secretary_hears_of_it_in_private(units: Units, clock: Clock, runner: DueRunner) -> None:
    await lodge(units)
    clock.now = at("2026-04-10T09:00")
    rows = await reminded(units, runner)
    assert {row.person_id for row in rows} == {SAULE, MARAT}
    assert {row.facts["when"] for row in rows} == {"ahead"}
    assert rows[0].facts["due_on"] == LAST_DAY.isoformat()


async def test_after_an_outage_one_reminder_is_owed_and_says_how_things_stand(
    units: Units, clock: Clock, runner: DueRunner
) -> None:
    await lodge(units)
    clock.now = at("2026-04-20T10:00")
    rows = await reminded(units, runner)
    assert [row.facts["when"] for row in rows] == ["overdue", "overdue"]


async def test_on_the_last_day_it_says_today(units: Units, clock: Clock, runner: DueRunner) -> None:
    await lodge(units)
    clock.now = at("2026-04-15T09:00")
    assert {row.facts["when"] for row in await reminded(units, runner)} == {"today"}


async def test_an_answered_appeal_is_not_recalled(units: Units, clock: Clock, runner: DueRunner) -> None:
    appeal_id = await lodge(units)
    await units.run(lambda uow: perform(uow, SECRETARY, AnswerAppeal(appeal_id, "Жол жөнделді")))
    clock.now = at("2026-04-15T09:00")
    assert await reminded(units, runner) == []
    assert await units.run(lambda uow: uow.due.next_due_at()) is None
