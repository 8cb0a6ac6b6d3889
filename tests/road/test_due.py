"""The runner of due work: once, in order, late ones judged by their own rule, failing ones set aside."""

import asyncio
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

import pytest

from bot.due import PAUSES, DueRunner
from council.due import registry
from council.due.model import Due
from council.errors import NotFound
from council.identity import ChatId, Instant
from council.notices.model import Notice, Subject
from council.ports import UnitOfWork
from storage.unit_of_work import StoredUnit, Units
from tests.databases import NOON, Clock
from tests.road.conftest import ADMINISTRATORS

MINUTE = 60_000
Effect = Callable[[UnitOfWork, Due], Awaitable[None]]
Logged = list[MutableMapping[str, Any]]


@pytest.fixture
def on(monkeypatch: pytest.MonkeyPatch) -> Callable[[str, Effect], None]:
    """Give a kind an effect for this test alone."""
    effects = dict(registry.effects())
    monkeypatch.setattr(registry, "_EFFECTS", effects)
    return effects.__setitem__


@pytest.fixture
def runner(units: Units) -> DueRunner:
    return DueRunner(units, lambda: None, ADMINISTRATORS)


async def tell(uow: UnitOfWork, due: Due) -> None:
    """Leave a trace that a rollback takes away."""
    facts = {"due_at": due.due_at, **due.facts}
    await uow.notices.put(Notice("told", due.subject, facts, to_chat=ChatId(due.subject.id)))


async def plan(units: Units, *dues: Due) -> None:
    async def unit(uow: StoredUnit) -> None:
        for due in dues:
            await uow.due.plan(due)

    await units.run(unit)


async def told(units: Units, kind: str = "told") -> list[Any]:
    rows = await units.run(lambda uow: uow.delivery.queued((), 1000))
    return [row.facts for row in rows if row.kind == kind]


def test_a_kind_has_one_effect(on: Callable[[str, Effect], None]) -> None:
    registry.due("tested")(tell)
    with pytest.raises(LookupError, match="tested"):
        registry.due("tested")(tell)


async def test_what_is_due_happens_once(units: Units, runner: DueRunner, on: Callable[[str, Effect], None]) -> None:
    on("tested", tell)
    await plan(units, Due("tested", Subject("meeting", 1), NOON, {"place": "Қостанай"}))
    await runner.turn()
    await runner.turn()
    assert await told(units) == [{"due_at": NOON, "place": "Қостанай"}]


async def test_after_an_outage_what_is_owed_goes_out_in_order_and_what_is_stale_is_dropped(
    units: Units, clock: Clock, runner: DueRunner, on: Callable[[str, Effect], None], logged: Logged
) -> None:
    on("tested", tell)
    instants = [Instant(NOON + minute * MINUTE) for minute in (5, 1, 4, 2, 3)]
    await plan(
        units,
        *(Due("tested", Subject("meeting", 1), at) for at in instants),
        Due("tested", Subject("meeting", 2), Instant(NOON + MINUTE), until=Instant(NOON + 30 * MINUTE)),
    )
    clock.advance(3600)
    await runner.turn()
    assert [facts["due_at"] for facts in await told(units)] == sorted(instants)
    dropped = [line for line in logged if line["event"] == "due_dropped"]
    assert [(line["subject"], line["why"]) for line in dropped] == [(2, "stale")]


async def test_the_runner_knows_when_it_is_needed_next(units: Units, runner: DueRunner) -> None:
    assert await runner.turn() is None
    await plan(units, Due("tested", Subject("meeting", 1), Instant(NOON + MINUTE)))
    assert await runner.turn() == 60


async def test_a_planned_row_fires_while_the_runner_serves(
    units: Units, runner: DueRunner, on: Callable[[str, Effect], None]
) -> None:
    happened = asyncio.Event()

    async def note(uow: UnitOfWork, due: Due) -> None:
        happened.set()

    on("tested", note)
    async with asyncio.TaskGroup() as group:
        service = group.create_task(runner.serve())
        await plan(units, Due("tested", Subject("meeting", 1), NOON))
        runner.wake()
        async with asyncio.timeout(10):
            await happened.wait()
        service.cancel()


async def test_a_failing_row_leaves_nothing_behind_and_stops_nobody(
    units: Units, runner: DueRunner, on: Callable[[str, Effect], None]
) -> None:
    async def fail(uow: UnitOfWork, due: Due) -> None:
        await tell(uow, due)
        raise ValueError("made to fail")

    on("failing", fail)
    on("tested", tell)
    await plan(
        units,
        Due("failing", Subject("meeting", 1), Instant(NOON - MINUTE)),
        Due("tested", Subject("meeting", 2), NOON),
    )
    assert await runner.turn() == PAUSES[0] / 1000
    assert [facts["due_at"] for facts in await told(units)] == [NOON]


async def test_what_always_fails_is_given_up_and_each_administrator_told_once(
    units: Units, clock: Clock, runner: DueRunner, logged: Logged
) -> None:
    await plan(units, Due("unheard-of", Subject("meeting", 1), NOON))
    for pause in (*PAUSES, PAUSES[-1]):
        await runner.turn()
        clock.advance(pause / 1000)
    assert await runner.turn() is None
    assert [facts["kind"] for facts in await told(units, "due-given-up")] == ["unheard-of"] * len(ADMINISTRATORS)
    assert [line["why"] for line in logged if line["event"] == "due_given_up"] == ["KeyError"]


async def test_what_a_rule_refuses_is_dropped_at_once(
    units: Units, runner: DueRunner, on: Callable[[str, Effect], None], logged: Logged
) -> None:
    async def refuse(uow: UnitOfWork, due: Due) -> None:
        raise NotFound

    on("refused", refuse)
    await plan(units, Due("refused", Subject("meeting", 1), NOON))
    assert await runner.turn() is None
    assert [line["why"] for line in logged if line["event"] == "due_dropped"] == ["refused-not-found"]
