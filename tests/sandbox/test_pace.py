"""Flood limits, the log of calls, and ordered faults."""

from typing import Any

import aiohttp
import pytest
import telegram

from sandbox import Client, Pace, Person, Rule, Sandbox
from sandbox.pace import Pacer, Uploads
from sandbox.refusals import Refused


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def admitted(pacer: Pacer, chat: int, times: int) -> int:
    passed = 0
    for _ in range(times):
        try:
            pacer.admit(chat)
        except Refused:
            continue
        passed += 1
    return passed


def test_a_full_bucket_lets_a_burst_through_and_refills_evenly() -> None:
    clock = Clock()
    pacer = Pacer(Pace(overall_per_second=30), clock)
    assert admitted(pacer, 1, 100) == 30
    clock.now += 0.5
    assert admitted(pacer, 2, 100) == 15


def test_a_sliding_second_counts_what_was_accepted_within_it() -> None:
    clock = Clock()
    pacer = Pacer(Pace(overall_per_second=30, rule=Rule.WINDOW), clock)
    assert admitted(pacer, 1, 100) == 30
    clock.now += 0.99
    assert admitted(pacer, 1, 100) == 0
    clock.now += 0.02
    assert admitted(pacer, 1, 100) == 30


@pytest.mark.parametrize("rule", list(Rule))
def test_what_was_accepted_in_a_time_to_come_holds_nothing_up_when_the_clock_is_back(rule: Rule) -> None:
    clock = Clock()
    pacer = Pacer(Pace(chat_per_second=1, rule=rule), clock)
    clock.now += 86_400
    assert admitted(pacer, 1, 1) == 1
    clock.now -= 86_400
    admitted(pacer, 1, 1)
    clock.now += 1.01
    assert admitted(pacer, 1, 1) == 1


@pytest.mark.parametrize("rule", list(Rule))
def test_a_group_takes_twenty_a_minute_and_each_chat_one_a_second(rule: Rule) -> None:
    clock = Clock()
    pacer = Pacer(Pace(chat_per_second=1, group_per_minute=20, rule=rule), clock)
    passed = 0
    for _ in range(30):
        passed += admitted(pacer, -5, 3)
        clock.now += 1.01
    assert passed == (20 if rule is Rule.WINDOW else 29)
    assert admitted(pacer, 7, 3) == 1


def test_a_refusal_says_in_whole_seconds_when_to_come_back() -> None:
    pacer = Pacer(Pace(group_per_minute=1, rule=Rule.WINDOW), Clock())
    pacer.admit(-5)
    with pytest.raises(Refused) as refusal:
        pacer.admit(-5)
    assert refusal.value.description == "Too Many Requests: retry after 60"
    assert refusal.value.parameters == {"retry_after": 60}


async def test_calls_are_logged_with_chat_and_answer(api: Any, client: Client) -> None:
    await api("sendMessage", chat_id=1001, text="x")
    await api("sendMessage", chat_id=1003, text="x")
    assert await client.counted_calls() == {"sendMessage": {"200": 1, "403": 1}}
    assert [(one["chat_id"], one["code"]) for one in await client.calls("sendMessage")] == [(1001, 200), (1003, 403)]
    await client.do("clear_calls")
    assert await client.counted_calls() == {}


async def test_an_ordered_refusal_reaches_the_library_as_its_own_error(
    bot: telegram.Bot, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "1")
    await client.fault(
        "sendMessage", code=429, description="Too Many Requests: retry after 3", parameters={"retry_after": 3}
    )
    with pytest.raises(telegram.error.RetryAfter):
        await bot.send_message(1001, "x")
    assert (await bot.send_message(1001, "y")).text == "y"


async def test_a_lost_answer_leaves_the_message_delivered(bot: telegram.Bot, client: Client) -> None:
    await client.fault("sendMessage")
    with pytest.raises(telegram.error.NetworkError):
        await bot.send_message(1001, "x")
    assert (await client.last_message(1001))["text"] == "x"
    assert await client.counted_calls() == {"getMe": {"200": 1}, "sendMessage": {"0": 1}}


async def test_a_flood_is_refused_over_http_with_a_header() -> None:
    people = [Person(1, "A", has_started=True)]
    async with Sandbox(people=people, pace=Pace(chat_per_second=1)) as sandbox, aiohttp.ClientSession() as session:
        address = f"{sandbox.url}/bot{sandbox.token}/sendMessage"
        async with session.post(address, data={"chat_id": 1, "text": "x"}) as first:
            assert first.status == 200
        async with session.post(address, data={"chat_id": 1, "text": "x"}) as second:
            assert second.status == 429
            assert second.headers["Retry-After"] == "1"
            assert (await second.json())["parameters"] == {"retry_after": 1}
        assert await sandbox.client.counted_calls() == {"sendMessage": {"200": 1, "429": 1}}


async def test_presses_are_answered_however_fast_the_flood() -> None:
    people = [Person(1, "A", has_started=True)]
    async with Sandbox(people=people, pace=Pace(overall_per_second=1)) as sandbox, aiohttp.ClientSession() as session:
        address = f"{sandbox.url}/bot{sandbox.token}/answerCallbackQuery"
        for _ in range(5):
            pressed = await sandbox.client.press(1, 1, 1, callback_data="x")
            async with session.post(address, data=pressed) as answer:
                assert answer.status == 200


def test_uploads_of_the_same_size_are_spaced_and_then_refused() -> None:
    uploads = Uploads()
    waits = [uploads.wait(5_000_000, now=100.0) for _ in range(14)]
    assert waits[:2] == [0.0] * 2
    assert waits[-2:] == [pytest.approx(5.0), pytest.approx(5.5)]
    assert uploads.wait(4_999_999, now=100.0) == 0.0
    with pytest.raises(Refused, match="retry after 60"):
        uploads.wait(5_000_000, now=100.0)
    assert uploads.wait(5_000_000, now=110.0) == 0.0


def test_small_uploads_are_never_held_back() -> None:
    uploads = Uploads()
    assert {uploads.wait(100_000, now=100.0) for _ in range(100)} == {0.0}
