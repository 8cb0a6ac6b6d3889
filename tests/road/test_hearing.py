"""Hearing Telegram: what is noted now and then, fetched or asked for, and never at the cost of what comes in."""

import asyncio
from collections.abc import MutableMapping
from typing import Any

import pytest

from bot.api import BotApi
from bot.hearing import Hearing
from bot.inbox import Poller
from council.identity import Instant
from council.outages.model import Outage
from sandbox.server import Sandbox
from storage.sealing import Seal
from storage.unit_of_work import Units
from tests.appeals import rows
from tests.databases import NOON, Clock


async def noted(units: Units) -> bool | None:
    return bool(await units.run(lambda uow: rows(uow, "SELECT at FROM beat"))) or None


@pytest.fixture
def woken() -> list[str]:
    return []


@pytest.fixture
def hearing(units: Units, woken: list[str]) -> Hearing:
    return Hearing(units, lambda: woken.append("woken"), None)


async def outage_of(units: Units) -> Outage | None:
    return await units.run(lambda uow: uow.outages.last_since(Instant(0)))


async def test_after_an_outage_delivery_is_woken_and_the_log_says_how_long_it_was(
    units: Units, clock: Clock, woken: list[str], logged: list[MutableMapping[str, Any]]
) -> None:
    await Hearing(units, lambda: None, None).heard()
    clock.advance(200)
    await Hearing(units, lambda: woken.append("woken"), None).heard()
    assert woken == ["woken"]
    assert await outage_of(units) == Outage(NOON, Instant(NOON + 200_000))
    assert [line["seconds"] for line in logged if line["event"] == "outage_over"] == [200]


async def test_a_moment_after_it_was_noted_nothing_is_noted_again(units: Units, clock: Clock, hearing: Hearing) -> None:
    await hearing.heard()
    clock.advance(200)
    await hearing.heard()
    assert await outage_of(units) is None


async def test_what_cannot_be_noted_keeps_no_update_out(units: Units, logged: list[MutableMapping[str, Any]]) -> None:
    def no_clock() -> Instant:
        raise ValueError("made to fail")

    broken = Units(units.database, no_clock, Seal("a secret of the tests"))
    await Hearing(broken, lambda: None, None).heard()
    assert [line["event"] for line in logged] == ["hearing_not_noted"]


async def test_an_empty_answer_of_telegram_is_heard_too(
    units: Units, api: BotApi, sandbox: Sandbox, hearing: Hearing
) -> None:
    async def room() -> None:
        return

    poller = Poller(api, units, lambda rows: None, room, hearing.heard, poll_for=0)
    async with asyncio.TaskGroup() as group:
        polling = group.create_task(poller.poll())
        await sandbox.client.wait_until(lambda: noted(units), 20)
        polling.cancel()


async def test_where_updates_are_brought_telegram_is_asked_whether_it_can(
    units: Units, api: BotApi, sandbox: Sandbox
) -> None:
    async with asyncio.TaskGroup() as group:
        asking = group.create_task(Hearing(units, lambda: None, api).serve())
        await sandbox.client.wait_until(lambda: noted(units), 20)
        asking.cancel()
    assert (await sandbox.client.counted_calls())["getWebhookInfo"] == {"200": 1}


async def test_where_updates_are_fetched_there_is_nothing_to_ask(hearing: Hearing) -> None:
    await hearing.serve()
