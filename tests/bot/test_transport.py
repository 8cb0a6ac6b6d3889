"""The wire to the Bot API, tried against servers on the loopback: good ones, silent ones, broken ones."""

import asyncio
import contextlib
import json
import logging
import socket
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, InputFile
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TimedOut,
)

from bot.api import BotApi
from bot.transport import AiohttpRequest, NeverSent, OutcomeUnknown, ProxyNotSupported
from bot.waits import Waits

TOKEN = "123456789:AAHkenes-canary_0123456789abcdefghij"
Handler = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


class Telegram:
    """Remembers what it was asked and answers what it was told to answer."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, dict[str, Any]]] = []
        self.answer: Callable[[], web.Response] | None = None

    async def handle(self, request: web.Request) -> web.Response:
        if request.content_type == "application/json":
            fields = await request.json()
        else:
            fields = {name: _content(part) for name, part in (await request.post()).items()}
        self.asked.append((request.raw_path, fields))
        if self.answer is not None:
            return self.answer()
        return web.json_response({"ok": True, "result": {"message_id": len(self.asked)}})

    def refuse(self, code: int, description: str, **parameters: int) -> None:
        body = {"ok": False, "error_code": code, "description": description, "parameters": parameters}
        self.answer = lambda: web.json_response(body, status=code)


def _content(part: object) -> object:
    return (part.filename, part.file.read(), part.content_type) if isinstance(part, web.FileField) else part


@pytest.fixture
def telegram() -> Telegram:
    return Telegram()


@pytest.fixture
async def url(telegram: Telegram) -> AsyncIterator[str]:
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", telegram.handle)
    async with TestServer(app) as server:
        yield str(server.make_url("/"))


@pytest.fixture
async def request_() -> AsyncIterator[AiohttpRequest]:
    async with AiohttpRequest(waits=Waits(read_for=0.2, connect_for=2)) as request:
        yield request


@pytest.fixture
def api(url: str, request_: AiohttpRequest) -> BotApi:
    return BotApi(request_, url, TOKEN)


@contextlib.asynccontextmanager
async def listening(handler: Handler) -> AsyncIterator[str]:
    """A bare server; it is left when every connection it took has ended."""
    ends: list[asyncio.Future[None]] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        ends.append(asyncio.get_running_loop().create_future())
        end = ends[-1]
        await handler(reader, writer)
        writer.close()
        with contextlib.suppress(OSError):
            await writer.wait_closed()
        end.set_result(None)

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    await asyncio.gather(*ends)


async def hang_up_after_reading(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.read(65_536)


async def say_nothing(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while await reader.read(65_536):
        pass


async def break_off_in_the_body(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.read(65_536)
    writer.write(b'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"ok":')
    await writer.drain()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


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


@pytest.mark.parametrize(
    ("code", "description", "parameters", "expected"),
    [
        (403, "Forbidden: bot was blocked by the user", {}, Forbidden),
        (400, "Bad Request: BUTTON_DATA_INVALID", {}, BadRequest),
        (400, "Bad Request: group chat was upgraded", {"migrate_to_chat_id": -1001}, ChatMigrated),
        (429, "Too Many Requests: retry after 3", {"retry_after": 3}, RetryAfter),
        (401, "Unauthorized", {}, InvalidToken),
        (500, "Internal Server Error", {}, NetworkError),
    ],
)
async def test_a_refusal_is_the_error_that_the_library_itself_raises(
    api: BotApi,
    request_: AiohttpRequest,
    url: str,
    telegram: Telegram,
    code: int,
    description: str,
    parameters: dict[str, int],
    expected: type[Exception],
) -> None:
    telegram.refuse(code, description, **parameters)
    with pytest.raises(expected) as ours:
        await api.call("sendMessage", {"chat_id": 5})
    with pytest.raises(expected) as theirs:
        await request_.post(f"{url}bot{TOKEN}/sendMessage")
    assert (type(ours.value), str(ours.value)) == (type(theirs.value), str(theirs.value))


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ({"ok": False, "error_code": 403, "description": "Forbidden: bot was blocked by the user"}, Forbidden),
        ({"ok": False}, BadRequest),
        ({"ok": False, "error_code": "403", "description": None, "parameters": [1]}, BadRequest),
        ({"ok": False, "error_code": 429, "parameters": {"retry_after": "3"}}, RetryAfter),
        ({"ok": False, "error_code": 429, "parameters": {"retry_after": 0.5}}, RetryAfter),
        ({"ok": False, "error_code": 400, "parameters": {"migrate_to_chat_id": "-1001"}}, ChatMigrated),
    ],
)
@pytest.mark.parametrize("status", [None, 200])
async def test_a_refusal_is_one_under_any_status_and_whatever_its_fields_are(
    api: BotApi, telegram: Telegram, answer: dict[str, Any], expected: type[Exception], status: int | None
) -> None:
    code = answer.get("error_code")
    status = status or (code if isinstance(code, int) else 400)
    telegram.answer = lambda: web.json_response(answer, status=status)
    with pytest.raises(expected):
        await api.call("sendMessage", {"chat_id": 5})


@pytest.mark.parametrize("status", [400, 403, 409, 502])
async def test_an_error_page_of_somebody_between_settles_nothing(api: BotApi, telegram: Telegram, status: int) -> None:
    telegram.answer = lambda: web.Response(status=status, text="<html>no</html>", content_type="text/html")
    with pytest.raises(NetworkError) as caught:
        await api.call("sendMessage", {"chat_id": 5})
    assert not isinstance(caught.value, BadRequest)


@pytest.mark.parametrize("result", [None, True, [], "text"])
async def test_a_result_of_another_shape_than_asked_for_is_of_unknown_outcome(
    api: BotApi, telegram: Telegram, result: object
) -> None:
    telegram.answer = lambda: web.json_response({"ok": True, "result": result})
    with pytest.raises(OutcomeUnknown):
        await api.ask("getMe", {}, dict)


async def test_a_port_where_nobody_listens_means_never_sent(request_: AiohttpRequest) -> None:
    with pytest.raises(NeverSent):
        await BotApi(request_, f"http://127.0.0.1:{free_port()}", TOKEN).call("getMe", {})


async def test_a_name_that_nobody_knows_means_never_sent(request_: AiohttpRequest) -> None:
    with pytest.raises(NeverSent):
        await BotApi(request_, "http://api.telegram.invalid", TOKEN).call("getMe", {})


async def test_a_proxy_that_is_not_there_means_never_sent() -> None:
    async with AiohttpRequest(proxy=f"http://user:secret@127.0.0.1:{free_port()}") as request:
        with pytest.raises(NeverSent) as caught:
            await BotApi(request, "https://api.telegram.org", TOKEN).call("getMe", {})
    assert "secret" not in str(caught.value)


async def test_a_proxy_is_asked_for_the_whole_address(url: str, telegram: Telegram) -> None:
    async with AiohttpRequest(proxy=url) as request:
        assert await BotApi(request, "http://bot-api.internal:8081", TOKEN).call("getMe", {})
    assert telegram.asked[0][0] == f"http://bot-api.internal:8081/bot{TOKEN}/getMe"


async def test_no_free_place_among_the_connections_means_never_sent() -> None:
    waits = Waits(pool_for=0.05, connect_for=0.05, read_for=1)
    async with listening(say_nothing) as url, AiohttpRequest(connections=1, waits=waits) as request:
        api = BotApi(request, url, TOKEN)
        calls = [api.call("getMe", {}), api.call("getMe", {})]
        ends = await asyncio.gather(*calls, return_exceptions=True)
    assert [type(end) for end in ends] == [OutcomeUnknown, NeverSent]


@pytest.mark.parametrize("server", [hang_up_after_reading, say_nothing, break_off_in_the_body])
async def test_an_answer_that_never_arrives_whole_is_of_unknown_outcome(
    request_: AiohttpRequest, server: Handler
) -> None:
    async with listening(server) as url:
        with pytest.raises(OutcomeUnknown) as caught:
            await BotApi(request_, url, TOKEN).call("sendMessage", {"chat_id": 5})
    assert isinstance(caught.value, TimedOut)


@pytest.mark.parametrize("body", ["<html>please log in</html>", "[]", '{"ok": true}', "[" * 100_000])
async def test_a_success_that_is_not_the_bot_api_s_is_of_unknown_outcome(
    api: BotApi, telegram: Telegram, body: str
) -> None:
    telegram.answer = lambda: web.Response(text=body)
    with pytest.raises(OutcomeUnknown):
        await api.call("sendMessage", {"chat_id": 5})


async def test_a_redirect_is_not_followed(api: BotApi, telegram: Telegram) -> None:
    telegram.answer = lambda: web.Response(status=302, headers={"Location": "/elsewhere"})
    with pytest.raises(NetworkError):
        await api.call("sendMessage", {"chat_id": 5})
    assert len(telegram.asked) == 1


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


def test_polling_waits_longer_than_the_poll_it_asks_for() -> None:
    assert AiohttpRequest.for_polling(50).read_timeout == 60
    assert AiohttpRequest().read_timeout == 25


@pytest.mark.parametrize("proxy", ["socks5://user:secret@10.0.0.1:1080", "10.0.0.1:3128"])
def test_a_proxy_of_another_kind_is_refused_without_its_password(proxy: str) -> None:
    with pytest.raises(ProxyNotSupported) as caught:
        AiohttpRequest(proxy=proxy)
    assert "secret" not in str(caught.value)


async def test_a_request_that_was_shut_down_can_be_opened_again(url: str) -> None:
    request = AiohttpRequest()
    api = BotApi(request, url, TOKEN)
    with pytest.raises(RuntimeError):
        await api.call("getMe", {})
    for _ in range(2):
        async with request:
            assert await api.call("getMe", {})
    await request.shutdown()


@pytest.mark.parametrize("server", [hang_up_after_reading, say_nothing, break_off_in_the_body, None])
@pytest.mark.parametrize("is_download", [True, False])
async def test_the_token_stands_in_no_error_and_no_log(
    request_: AiohttpRequest, caplog: pytest.LogCaptureFixture, server: Handler | None, is_download: bool
) -> None:
    caplog.set_level(logging.DEBUG)
    async with contextlib.AsyncExitStack() as stack:
        url = await stack.enter_async_context(listening(server)) if server else "http://127.0.0.1:1"
        api = BotApi(request_, url, TOKEN)
        with pytest.raises(NetworkError) as caught:
            await (api.download("a.jpg") if is_download else api.call("sendMessage", {"chat_id": 5}))
    assert TOKEN not in "".join(traceback.format_exception(caught.value)) + caplog.text + repr(api)
    assert caught.value.__context__ is None


async def test_the_token_is_cut_out_of_a_proxy_s_error_page(api: BotApi, telegram: Telegram) -> None:
    telegram.answer = lambda: web.Response(status=503, text=f"cannot fetch http://host/bot{TOKEN}/sendMessage")
    with pytest.raises(NetworkError) as caught:
        await api.call("sendMessage", {"chat_id": 5})
    assert "cannot fetch" in str(caught.value)
    assert TOKEN not in "".join(traceback.format_exception(caught.value))
