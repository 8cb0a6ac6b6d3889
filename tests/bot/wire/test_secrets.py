"""The token and the proxy's password: in no error, and in no log."""

import contextlib
import logging
import traceback

import pytest
from aiohttp import web
from telegram.error import NetworkError

from bot.api import BotApi
from bot.transport import AiohttpRequest, ProxyNotSupported
from tests.bot.wire.servers import (
    TOKEN,
    Handler,
    Telegram,
    break_off_in_the_body,
    hang_up_after_reading,
    listening,
    say_nothing,
)


@pytest.mark.parametrize("proxy", ["socks5://user:secret@10.0.0.1:1080", "10.0.0.1:3128"])
def test_a_proxy_of_another_kind_is_refused_without_its_password(proxy: str) -> None:
    with pytest.raises(ProxyNotSupported) as caught:
        AiohttpRequest(proxy=proxy)
    assert "secret" not in str(caught.value)


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
