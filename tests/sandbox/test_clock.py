"""The clock that is moved by hand: Telegram's own, and the number it leaves for a bot."""

from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from sandbox import Client, Person, PlayRefused, Sandbox

ONE = 1001
DAY = 86_400


async def test_a_moved_clock_dates_what_is_sent(api: Any, client: Client) -> None:
    before = (await api("sendMessage", chat_id=ONE, text="x"))["result"]["date"]
    moved = await client.move_clock(seconds=DAY)
    assert moved["ahead"] == DAY
    assert DAY <= (await api("sendMessage", chat_id=ONE, text="y"))["result"]["date"] - before < DAY + 60


async def test_a_clock_is_set_to_an_instant_and_comes_back(client: Client) -> None:
    assert (await client.move_clock(to=2_000_000_000))["now"] == pytest.approx(2_000_000_000, abs=5)
    assert (await client.do("move_clock", ahead=0))["ahead"] == 0
    assert (await client.do("clock"))["ahead"] == 0


async def test_a_press_is_gone_once_150_seconds_have_passed(api: Any, client: Client) -> None:
    pressed = (await client.press(ONE, ONE, 1, callback_data="x"))["callback_query_id"]
    await client.send_text(ONE, ONE, "stays")
    await client.move_clock(seconds=151)
    assert [set(update) - {"update_id"} for update in (await api("getUpdates"))["result"]] == [{"message"}]
    assert (await api("answerCallbackQuery", callback_query_id=pressed))["description"] == (
        "Bad Request: query is too old and response timeout expired or query ID is invalid"
    )


async def test_a_message_is_gone_after_a_day(client: Client) -> None:
    await client.send_text(ONE, ONE, "x")
    await client.move_clock(seconds=DAY + 1)
    assert await client.pending() == 0


async def test_answers_are_dated_by_the_moved_clock(client: Client, sandbox: Sandbox) -> None:
    now = (await client.move_clock(seconds=40 * DAY))["now"]
    async with aiohttp.ClientSession() as session, session.get(f"{sandbox.url}/bot{sandbox.token}/getMe") as answer:
        dated = parsedate_to_datetime(answer.headers["Date"])
    assert now - 1 <= dated.timestamp() <= now + 60


@pytest.mark.parametrize("to", [-1, 300_000_000_000])
async def test_the_clock_stays_within_the_calendar(client: Client, to: int) -> None:
    with pytest.raises(PlayRefused, match="from 1970 to 9999"):
        await client.move_clock(to=to)


async def test_going_back_in_time_stops_nothing(api: Any, client: Client) -> None:
    await api("getUpdates")
    await client.move_clock(seconds=-DAY)
    await client.send_text(ONE, ONE, "x")
    assert len((await api("getUpdates"))["result"]) == 1


async def test_a_pause_of_a_time_to_come_is_over_when_the_clock_is_back(api: Any, client: Client) -> None:
    await client.set_faults({"kind": "flood", "retry_after": 7, "chat_id": ONE})
    await client.move_clock(seconds=DAY)
    await api("sendMessage", chat_id=ONE, text="x")
    await client.move_clock(seconds=-DAY)
    assert (await api("sendMessage", chat_id=ONE, text="y"))["parameters"] == {"retry_after": 7}
    assert [call["is_in_pause"] for call in await client.calls("sendMessage")] == [False, False]


async def test_a_bot_reads_from_a_file_how_far_the_clock_is_ahead(tmp_path: Path) -> None:
    file = tmp_path / "clock"
    async with Sandbox(people=[Person(ONE, "A")], clock_file=file) as sandbox:
        assert float(file.read_text()) == 0
        await sandbox.client.move_clock(seconds=90)
        await sandbox.client.move_clock(seconds=-30)
        assert float(file.read_text()) == 60
