"""The panel of calls: what the bot asked, what it was answered, and how long that took."""

from typing import Any

import aiohttp
import telegram

from sandbox import Client, Sandbox
from sandbox.calls import KEPT_WHOLE

ONE = 1001


async def test_a_call_is_shown_with_its_parameters_and_its_answer(api: Any, client: Client) -> None:
    await api("sendMessage", chat_id=ONE, text="сәлем")
    (call,) = await client.newest_calls()
    assert (call["method"], call["chat_id"], call["code"]) == ("sendMessage", ONE, 200)
    assert call["params"] == {"chat_id": ONE, "text": "сәлем"}
    assert call["answer"]["result"]["text"] == "сәлем"
    assert call["ms"] > 0


async def test_a_refusal_is_shown_too(api: Any, client: Client) -> None:
    await api("sendMessage", chat_id=77, text="x")
    (call,) = await client.newest_calls()
    assert call["answer"] == {"ok": False, "error_code": 400, "description": "Bad Request: chat not found"}


async def test_what_a_form_carries_as_json_is_shown_as_what_it_means(bot: telegram.Bot, client: Client) -> None:
    markup = telegram.InlineKeyboardMarkup([[telegram.InlineKeyboardButton("Иә", callback_data="yes")]])
    await bot.send_message(ONE, "?", reply_markup=markup)
    (call,) = await client.newest_calls(method="sendMessage")
    assert call["params"]["reply_markup"] == {"inline_keyboard": [[{"text": "Иә", "callback_data": "yes"}]]}


async def test_an_upload_is_shown_by_its_size(bot: telegram.Bot, client: Client) -> None:
    await bot.send_document(ONE, b"12345", filename="a.txt")
    (call,) = await client.newest_calls(method="sendDocument")
    assert "(5 bytes)" in call["params"].values()


async def test_only_what_is_newer_is_listed(api: Any, client: Client) -> None:
    for _ in range(3):
        await api("getMe")
    first, *_ = await client.newest_calls()
    assert [call["number"] for call in await client.newest_calls(after=first["number"])] == [2, 3]
    assert [call["number"] for call in await client.newest_calls(limit=1)] == [3]
    assert await client.newest_calls(method="sendMessage") == []


async def test_counts_go_on_where_the_panel_forgets(api: Any, client: Client) -> None:
    for _ in range(KEPT_WHOLE + 5):
        await api("getMe")
    assert (await client.counted_calls())["getMe"] == {"200": KEPT_WHOLE + 5}
    assert len(await client.newest_calls(limit=2 * KEPT_WHOLE)) == KEPT_WHOLE


async def test_a_page_is_told_of_each_call(api: Any, sandbox: Sandbox) -> None:
    async with aiohttp.ClientSession() as session, session.get(f"{sandbox.url}/sandbox/events") as stream:
        await stream.content.readuntil(b"\n\n")
        await api("getMe")
        assert await stream.content.readuntil(b"\n\n") == b'data: {"kind": "call", "number": 1}\n\n'


async def test_the_token_is_never_shown(api: Any, client: Client, sandbox: Sandbox) -> None:
    await api("getMe")
    assert sandbox.token not in str(await client.newest_calls())
