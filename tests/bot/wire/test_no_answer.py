"""Calls that brought no answer: those that never left, and those of which nobody knows."""

import asyncio

import pytest
from telegram.error import TimedOut

from bot.api import BotApi
from bot.transport import AiohttpRequest, NeverSent, OutcomeUnknown
from bot.waits import Waits
from tests.bot.wire.servers import (
    TOKEN,
    Handler,
    Telegram,
    break_off_in_the_body,
    free_port,
    hang_up_after_reading,
    listening,
    say_nothing,
)


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
