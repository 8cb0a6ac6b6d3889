"""A Bot API that remembers what it was asked, and a request to it."""

from collections.abc import AsyncIterator

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.api import BotApi
from bot.transport import AiohttpRequest
from bot.waits import Waits
from tests.bot.wire.servers import TOKEN, Telegram


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
