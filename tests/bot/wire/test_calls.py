"""What a call carries, and what it brings back."""

import asyncio
import contextlib
import json
from pathlib import Path

import pytest
from aiohttp import web
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, InputFile

from bot.api import BotApi
from bot.transport import AiohttpRequest, OutcomeUnknown
from tests.bot.wire.servers import TOKEN, Telegram, listening


async def test_a_call_carries_its_parameters_as_json_and_returns_the_result(api: BotApi, telegram: Telegram) -> None:
    result = await api.call("sendMessage", {"chat_id": 5, "text": "Сәлем", "reply_markup": None})
    assert result == {"message_id": 1}
    assert telegram.asked == [(f"/bot{TOKEN}/sendMessage", {"chat_id": 5, "text": "Сәлем"})]


async def test_a_call_accepts_telegram_objects_among_its_parameters(api: BotApi, telegram: Telegram) -> None:
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Иә", callback_data="v1:b:1:yes")]])
    await api.call("sendMessage", {"chat_id": 5, "text": "?", "reply_markup": keyboard})
    button = {"text": "Иә", "callback_data": "v1:b:1:yes"}
    assert telegram.asked[0][1]["reply_markup"] == {"inline_keyboard": [[button]]}


async def test_a_call_uploads_files_under_names_of_any_alphabet(api: BotApi, telegram: Telegram) -> None:
    file = InputFile(b"%PDF", filename='Хаттама "1".pdf')
    await api.call("sendDocument", {"chat_id": 5, "reply_markup": {"inline_keyboard": []}}, {"document": file})
    fields = telegram.asked[0][1]
    assert fields["document"] == ('Хаттама "1".pdf', b"%PDF", "application/pdf")
    assert (fields["chat_id"], json.loads(fields["reply_markup"])) == ("5", {"inline_keyboard": []})


async def test_an_attached_file_travels_under_the_name_its_parameter_refers_to(api: BotApi, telegram: Telegram) -> None:
    file = InputFile(b"x", filename="a.png", attach=True)
    album = [{"type": "photo", "media": file.attach_uri}]
    await api.call("sendMediaGroup", {"chat_id": 5, "media": album}, {"photo": file})
    fields = telegram.asked[0][1]
    attached = json.loads(fields["media"])[0]["media"].removeprefix("attach://")
    assert fields[attached][1] == b"x"


async def test_the_visible_engine_works_over_this_request(url: str, telegram: Telegram, tmp_path: Path) -> None:
    paper = tmp_path / "agenda.txt"
    paper.write_bytes(b"1.")
    telegram.answer = lambda: web.json_response(
        {"ok": True, "result": {"message_id": 7, "date": 1, "chat": {"id": 5, "type": "private"}}}
    )
    bot = Bot(TOKEN, base_url=f"{url}bot", request=AiohttpRequest(), get_updates_request=AiohttpRequest())
    async with contextlib.AsyncExitStack() as stack:
        for request in bot._request:
            await stack.enter_async_context(request)
        keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Иә", callback_data="1")]])
        sent = await bot.send_message(5, "Сәлем", reply_markup=keyboard)
        with paper.open("rb") as handle:
            await bot.send_document(5, handle, caption="Күн тәртібі")
    assert sent.message_id == 7
    assert json.loads(telegram.asked[0][1]["reply_markup"])["inline_keyboard"][0][0]["text"] == "Иә"
    assert telegram.asked[1][1]["document"][:2] == ("agenda.txt", b"1.")
    assert telegram.asked[1][1]["caption"] == "Күн тәртібі"


async def test_a_file_is_fetched_from_the_file_address(api: BotApi, telegram: Telegram) -> None:
    telegram.answer = lambda: web.Response(body=b"photo")
    assert await api.download("photos/file 1.jpg") == b"photo"
    assert telegram.asked[0][0] == f"/file/bot{TOKEN}/photos/file%201.jpg"


async def test_a_request_that_was_shut_down_can_be_opened_again(url: str) -> None:
    request = AiohttpRequest()
    api = BotApi(request, url, TOKEN)
    with pytest.raises(RuntimeError):
        await api.call("getMe", {})
    for _ in range(2):
        async with request:
            assert await api.call("getMe", {})
    await request.shutdown()


def test_polling_waits_longer_than_the_poll_it_asks_for() -> None:
    assert AiohttpRequest.for_polling(50).read_timeout == 60
    assert AiohttpRequest().read_timeout == 25


async def test_a_call_may_ask_for_other_waits_than_the_usual(request_: AiohttpRequest) -> None:
    async def answer_later(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(65_536)
        await asyncio.sleep(0.4)
        body = b'{"ok":true,"result":[]}'
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body))
        await writer.drain()

    async with listening(answer_later) as url:
        assert await request_.post(f"{url}/bot{TOKEN}/getUpdates", read_timeout=None) == []
        with pytest.raises(OutcomeUnknown):
            await request_.post(f"{url}/bot{TOKEN}/getUpdates")
