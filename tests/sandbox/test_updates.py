"""getUpdates: order, confirmation, expiry, and what happens when two pollers meet."""

import asyncio
from typing import Any

import aiohttp
import pytest

from sandbox import Client, Person, Sandbox
from sandbox.updates import DAY

ONE = 1001


def ids(answer: dict[str, Any]) -> list[int]:
    return [update["update_id"] for update in answer["result"]]


async def test_updates_come_in_order_until_an_offset_confirms_them(api: Any, client: Client) -> None:
    for text in ("a", "b", "c"):
        await client.send_text(ONE, ONE, text)
    assert ids(await api("getUpdates")) == [1, 2, 3]
    assert ids(await api("getUpdates", offset=2)) == [2, 3]
    assert await client.pending() == 2
    assert ids(await api("getUpdates", offset=4, timeout=0)) == []


async def test_a_negative_offset_keeps_the_newest(api: Any, client: Client) -> None:
    for text in ("a", "b", "c"):
        await client.send_text(ONE, ONE, text)
    assert ids(await api("getUpdates", offset=-1)) == [3]
    assert await client.pending() == 1


async def test_a_batch_holds_as_many_as_asked_for_and_100_at_most(api: Any, client: Client) -> None:
    await client.raw_updates([{"update_id": number} for number in range(1, 151)])
    assert len((await api("getUpdates", limit=500))["result"]) == 100
    assert len((await api("getUpdates", offset=2, limit=7))["result"]) == 7


async def test_the_same_offset_again_at_once_brings_a_single_update(api: Any, client: Client) -> None:
    for text in ("a", "b"):
        await client.send_text(ONE, ONE, text)
    assert ids(await api("getUpdates", offset=1)) == [1, 2]
    assert ids(await api("getUpdates", offset=1)) == [1]


async def test_the_same_offset_again_waits_even_when_asked_not_to(api: Any, client: Client, sandbox: Sandbox) -> None:
    await api("getUpdates", offset=1, timeout=0)
    async with asyncio.TaskGroup() as tasks:
        again = tasks.create_task(api("getUpdates", offset=1, timeout=0))
        await _until_waiting(sandbox)
        await client.send_text(ONE, ONE, "x")
    assert ids(await again) == [1]


async def test_a_long_poll_ends_when_something_is_said(api: Any, client: Client, sandbox: Sandbox) -> None:
    async with asyncio.TaskGroup() as tasks:
        poll = tasks.create_task(api("getUpdates", timeout=50))
        await _until_waiting(sandbox)
        await client.send_text(ONE, ONE, "сәлем")
    assert (await poll)["result"][0]["message"]["text"] == "сәлем"


async def test_of_two_pollers_the_older_one_is_turned_away(api: Any, client: Client, sandbox: Sandbox) -> None:
    async with asyncio.TaskGroup() as tasks:
        older = tasks.create_task(api("getUpdates", timeout=50))
        await _until_waiting(sandbox)
        newer = tasks.create_task(api("getUpdates", timeout=50))
        answer = await older
        await client.send_text(ONE, ONE, "x")
    assert answer["description"] == (
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
    )
    assert ids(await newer) == [1]


async def _until_waiting(sandbox: Sandbox) -> None:
    while not sandbox.world.updates.is_polled:  # noqa: ASYNC110  the poller is a task of this very loop
        await asyncio.sleep(0)


async def test_a_poller_that_went_away_is_no_rival(api: Any, client: Client, sandbox: Sandbox) -> None:
    async with aiohttp.ClientSession() as session:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.2):
                await session.get(f"{sandbox.url}/bot{sandbox.token}/getUpdates?timeout=50")
    while sandbox.world.updates.is_polled:  # noqa: ASYNC110  the server is a task of this very loop
        await asyncio.sleep(0)
    await client.send_text(ONE, ONE, "x")
    assert ids(await api("getUpdates", timeout=1)) == [1]


async def test_a_webhook_and_polling_exclude_each_other(api: Any, sandbox: Sandbox) -> None:
    async with asyncio.TaskGroup() as tasks:
        poll = tasks.create_task(api("getUpdates", timeout=50))
        await _until_waiting(sandbox)
        await api("setWebhook", url="https://kenes.kz/hook")
        assert (await poll)["description"] == "Conflict: terminated by setWebhook request"
    assert (await api("getUpdates"))["description"] == (
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
    )
    assert (await api("getWebhookInfo"))["result"]["url"] == "https://kenes.kz/hook"
    assert (await api("deleteWebhook"))["result"] is True
    assert (await api("deleteWebhook")) == {"ok": True, "result": True, "description": "Webhook is already deleted"}


async def test_allowed_updates_stick_until_others_are_named(api: Any, client: Client) -> None:
    await api("getUpdates", allowed_updates=["callback_query"])
    await client.send_text(ONE, ONE, "unheard")
    await client.press(ONE, ONE, 1, callback_data="heard")
    assert "callback_query" in (await api("getUpdates", offset=1))["result"][0]
    assert await client.pending() == 1


async def test_changes_of_members_are_told_only_to_a_bot_that_asks(api: Any, client: Client) -> None:
    await client.do("join", person=1005, chat=-100501)
    await api("getUpdates", allowed_updates=["chat_member"])
    await client.do("leave", person=1005, chat=-100501)
    kinds = [set(update) - {"update_id"} for update in (await api("getUpdates", limit=50, offset=-50))["result"]]
    assert kinds == [{"message"}, {"chat_member"}]


async def test_updates_wait_24_hours_and_presses_150_seconds() -> None:
    now = [1_000_000.0]
    async with Sandbox(people=[Person(1, "A")], clock=lambda: now[0]) as sandbox:
        await sandbox.client.send_text(1, 1, "x")
        await sandbox.client.press(1, 1, 1, callback_data="x")
        now[0] += 151
        assert len(await sandbox.world.updates.take(1, 100, 0)) == 1
        now[0] += DAY
        assert await sandbox.world.updates.take(2, 100, 0.01) == []


async def test_forged_updates_come_as_they_are_doubles_and_old_ids_included(api: Any, client: Client) -> None:
    await client.send_text(ONE, ONE, "x")
    assert ids(await api("getUpdates", offset=1)) == [1]
    await client.raw_updates([{"update_id": 9}, {"update_id": 9}, {"update_id": 1}, {"note": "no id"}])
    assert ids(await api("getUpdates", offset=2)) == [9, 9, 1, 10]
    assert ids(await api("getUpdates", offset=9)) == [9, 9, 10]


async def test_twenty_thousand_updates_survive_a_poller_that_starts_again(client: Client, sandbox: Sandbox) -> None:
    await client.raw_updates([{"update_id": number} for number in range(1, 20_001)])
    updates, offset = sandbox.world.updates, 0
    for _ in range(201):
        batch = await updates.take(offset, 100, 0)
        offset = offset + len(batch) or 1
    assert await client.pending() <= 100
