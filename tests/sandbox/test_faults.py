"""Switches that stay on: what chance strikes, how often, and the same way for the same seed."""

import asyncio
from typing import Any

import pytest
import telegram
from telegram.error import NetworkError, RetryAfter

from sandbox import Client, PlayRefused, Sandbox

ONE, TWO, COUNCIL = 1001, 1002, -100501


async def codes(api: Any, times: int, **given: Any) -> list[int]:
    answers = [await api("sendMessage", **({"chat_id": ONE, "text": "x"} | given)) for _ in range(times)]
    return [answer.get("error_code", 200) for answer in answers]


async def test_a_flood_switch_refuses_its_share_of_the_calls(api: Any, client: Client) -> None:
    await client.set_faults({"kind": "flood", "rate": 0.1, "retry_after": 0}, seed=3)
    refused = (await codes(api, 300)).count(429)
    assert 15 <= refused <= 50
    (switch,) = (await client.do("faults"))["rules"]
    assert switch["hits"] == refused


async def test_the_same_seed_strikes_the_same_calls(api: Any, client: Client) -> None:
    await client.set_faults({"kind": "server_error", "rate": 0.5}, seed=7)
    first = await codes(api, 40)
    await client.set_faults({"kind": "server_error", "rate": 0.5}, seed=7)
    assert await codes(api, 40) == first
    assert set(first) == {200, 500}


async def test_a_chat_told_to_wait_is_refused_until_it_has_waited(api: Any, client: Client) -> None:
    await client.set_faults({"kind": "flood", "retry_after": 7, "chat_id": ONE})
    told = await api("sendMessage", chat_id=ONE, text="x")
    assert told["parameters"] == {"retry_after": 7}
    again = await api("sendMessage", chat_id=ONE, text="x")
    assert again["description"] == "Too Many Requests: retry after 7"
    assert (await api("sendMessage", chat_id=COUNCIL, text="x"))["ok"]
    assert [call["is_in_pause"] for call in await client.calls("sendMessage")] == [False, True, False]


async def test_retry_after_travels_as_the_library_expects_it(
    bot: telegram.Bot, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "true")
    await client.set_faults({"kind": "flood", "retry_after": 3})
    with pytest.raises(RetryAfter, match="Retry in 0:00:03"):
        await bot.send_message(ONE, "x")


async def test_a_forbidden_switch_speaks_of_blocks_in_private_chats_alone(api: Any, client: Client) -> None:
    await client.set_faults({"kind": "forbidden"})
    answer = await api("sendMessage", chat_id=ONE, text="x")
    assert answer["description"] == "Forbidden: bot was blocked by the user"
    assert (await api("sendMessage", chat_id=COUNCIL, text="x"))["ok"]
    await client.set_faults({"kind": "forbidden", "chat_id": COUNCIL})
    answer = await api("sendMessage", chat_id=COUNCIL, text="x")
    assert answer["description"] == "Forbidden: bot was kicked from the supergroup chat"


async def test_a_failing_server_still_hands_out_updates(api: Any, client: Client) -> None:
    await client.set_faults({"kind": "server_error"})
    answer = await api("getMe")
    assert answer == {"ok": False, "error_code": 500, "description": "Internal Server Error: restart"}
    assert (await api("getUpdates"))["ok"]
    await client.set_faults({"kind": "server_error", "method": "getUpdates"})
    assert (await api("getMe"))["ok"]
    assert not (await api("getUpdates"))["ok"]


async def test_an_answer_may_be_lost_after_the_call_was_done(bot: telegram.Bot, client: Client) -> None:
    await client.set_faults({"kind": "lost_answer", "method": "sendMessage"})
    with pytest.raises(NetworkError):
        await bot.send_message(ONE, "said once")
    assert (await client.last_message(ONE))["text"] == "said once"
    assert (await client.calls("sendMessage"))[0]["code"] == 0


async def test_a_lost_answer_may_keep_the_caller_waiting(bot: telegram.Bot, client: Client) -> None:
    await client.set_faults({"kind": "lost_answer", "method": "sendMessage", "seconds": 30})
    with pytest.raises(telegram.error.TimedOut):
        await bot.send_message(ONE, "said once", read_timeout=0.2)
    assert (await client.last_message(ONE))["text"] == "said once"


async def test_a_slow_server_answers_all_the_same(api: Any, client: Client) -> None:
    await client.set_faults({"kind": "slow", "seconds": 0.05})
    assert await codes(api, 1) == [200]
    assert (await client.newest_calls(method="sendMessage"))[0]["ms"] >= 50


async def test_updates_may_come_twice(api: Any, client: Client) -> None:
    await client.set_faults({"kind": "doubled"})
    for text in ("a", "b", "c"):
        await client.send_text(ONE, ONE, text)
    heard = await texts(api, 6)
    assert {text: heard.count(text) for text in heard} == {"a": 2, "b": 2, "c": 2}


async def test_updates_may_come_in_another_order_and_none_is_lost(api: Any, client: Client) -> None:
    await client.set_faults({"kind": "reordered", "rate": 0.5}, seed=1)
    said = [str(number) for number in range(20)]
    for text in said:
        await client.send_text(ONE, ONE, text)
    heard = await texts(api, 20)
    assert heard != said
    assert sorted(heard, key=int) == said


async def texts(api: Any, most: int) -> list[str]:
    """What a bot hears that confirms each batch, until it has heard so many or nothing more comes."""
    heard: list[str] = []
    offset = 0
    while len(heard) < most:
        batch = (await api("getUpdates", offset=offset, timeout=2))["result"]
        if not batch:
            break
        heard += [update["message"]["text"] for update in batch]
        offset = max(offset, *(update["update_id"] + 1 for update in batch))
    return heard


async def test_a_held_update_comes_by_itself_when_nothing_follows(api: Any, client: Client) -> None:
    await client.set_faults({"kind": "reordered"})
    async with asyncio.TaskGroup() as tasks:
        poll = tasks.create_task(api("getUpdates", timeout=10))
        await client.send_text(ONE, ONE, "late")
    assert (await poll)["result"][0]["message"]["text"] == "late"


async def test_clearing_turns_everything_off(api: Any, client: Client, sandbox: Sandbox) -> None:
    await client.set_faults({"kind": "flood"})
    await client.fault("sendMessage", code=500)
    await client.do("clear_faults")
    assert await codes(api, 2) == [200, 200]


@pytest.mark.parametrize("rule", [{"kind": "earthquake"}, {"kind": "flood", "rate": 2}, {"kind": "flood", "often": 1}])
async def test_a_switch_that_is_none_is_refused(client: Client, rule: dict[str, Any]) -> None:
    with pytest.raises(PlayRefused, match="no such switch"):
        await client.set_faults(rule)
