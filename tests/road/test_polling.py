"""Fetching from servers that answer otherwise than Telegram's: at once, out of shape, with a refusal."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.api import BotApi
from bot.inbox import Poller
from bot.transport import AiohttpRequest
from storage.inbox import Kept
from storage.unit_of_work import Units
from tests.road.parts import message

JUNK: list[Any] = [None, 5, {}, {"update_id": "7"}, {"update_id": -5}, {"update_id": True}, {"update_id": 1 << 70}]


class Telegram:
    """Answers what stands next, and at last with nothing new; remembers the offsets it was asked with."""

    def __init__(self, *answers: web.Response) -> None:
        self.answers = list(answers)
        self.offsets: list[int | None] = []
        self.is_done = asyncio.Event()

    async def handle(self, request: web.Request) -> web.Response:
        self.offsets.append((await request.json()).get("offset"))
        if self.answers:
            return self.answers.pop(0)
        self.is_done.set()
        return result([])


def result(updates: Any) -> web.Response:
    return web.json_response({"ok": True, "result": updates})


@asynccontextmanager
async def polled(units: Units, telegram: Telegram, offer: Callable[[list[Kept]], None]) -> AsyncIterator[None]:
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", telegram.handle)

    async def at_once() -> None:
        """Neither room nor news is waited for."""

    async with TestServer(app) as server, AiohttpRequest() as request, asyncio.TaskGroup() as group:
        api = BotApi(request, str(server.make_url("/")), "1:a")
        polling = group.create_task(Poller(api, units, offer, at_once, at_once, poll_for=0).poll())
        try:
            yield
        finally:
            polling.cancel()


async def taken(units: Units, telegram: Telegram) -> list[int]:
    """The updates that were kept once the server has no answer left."""
    kept: list[int] = []
    async with polled(units, telegram, lambda rows: kept.extend(row.update_id for row in rows)):
        await telegram.is_done.wait()
    return kept


async def test_what_is_no_update_takes_no_neighbour_along_and_moves_no_offset(units: Units) -> None:
    telegram = Telegram(result([*JUNK, message(9, "hello")]))
    assert (await taken(units, telegram), telegram.offsets) == ([9], [None, 10])


async def test_an_answer_that_is_no_list_is_asked_for_again(units: Units) -> None:
    assert await taken(units, Telegram(result(None), result([message(9, "hello")]))) == [9]


async def test_after_a_refusal_the_offset_is_dropped_because_it_may_be_the_reason(units: Units) -> None:
    refusal = web.json_response({"ok": False, "error_code": 400, "description": "Bad Request: odd"}, status=400)
    telegram = Telegram(result([message(9, "hello")]), refusal, result([message(9, "hello"), message(3, "again")]))
    # Nobody has handled 9 in between, so it is given out once more.
    assert (await taken(units, telegram), telegram.offsets) == ([9, 9, 3], [None, 10, None, 10])


async def test_ids_that_start_anew_below_the_old_ones_are_taken(units: Units) -> None:
    telegram = Telegram(result([message(900, "last week")]), result([]), result([message(3, "this week")]))
    assert (await taken(units, telegram), telegram.offsets) == ([900, 3], [None, 901, None, 4])
