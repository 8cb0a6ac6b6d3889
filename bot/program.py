"""The running program: it puts the road together, keeps it going, and stops it without losing anything."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from typing import Final

import structlog
from telegram import Bot
from telegram.error import TelegramError

from bot.api import BotApi
from bot.clock import clock_of
from bot.delivery.sender import Sender
from bot.doors import Doors, way_in_of, web_of
from bot.due import DueRunner
from bot.gate import Gate
from bot.handling import Handling
from bot.hearing import Hearing
from bot.lanes import Lanes
from bot.menus import Menus
from bot.nursery import Nursery
from bot.profile import introduce
from bot.schedule import ticker
from bot.settings import Settings
from bot.transport import AiohttpRequest
from bot.watch.post import Parts, Post, post_of
from bot.watch.tally import Tally
from bot.wiring import drawing_of, house_of, limits_of, router_of
from council.identity import ChatId, TelegramId
from handlers.kit.context import House
from storage.unit_of_work import StoredUnit, Units

log: Final = structlog.stdlib.get_logger(__name__)

FINISH_WITHIN: Final = 5.0
STOP_WITHIN: Final = 3.0
"""Seconds to finish calls in flight, and then for everything else to end; a container gives ten."""
KNOCK_EVERY: Final = 3.0


@dataclass(frozen=True, slots=True)
class Road:
    """One program's way in, lanes, due work and way out."""

    nursery: Nursery
    lanes: Lanes
    sender: Sender
    doors: Doors
    post: Post
    hearing: Hearing
    due: DueRunner
    house: House


class Program:
    """Runs the bot on an open database until it is told to stop."""

    def __init__(self, settings: Settings, units: Units) -> None:
        self._settings, self._units = settings, units
        self._stop = asyncio.Event()

    def stop(self) -> None:
        """Ask the program to finish what is in hand and end."""
        self._stop.set()

    async def run(self, started: Callable[[str], Awaitable[None]]) -> None:
        """Run until stopped.

        Args:
            started: called with the bot's username once updates can come in.
        """
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, self.stop)
        async with AsyncExitStack() as stack:
            api, polling, bot = await self._connect(stack)
            username = await self._first_contact(api)
            if username is None:
                return
            async with self._road(api, polling, bot, username) as road:
                await self._units.run(lambda uow: _resume(uow, road.lanes))
                road.nursery.serve("lanes", road.lanes.work)
                road.nursery.serve("delivery", road.sender.serve)
                road.doors.open(road.nursery)
                road.post.start(road.nursery)
                road.nursery.serve("hearing", road.hearing.serve)
                road.nursery.serve("due", road.due.serve)
                road.nursery.serve("menus", self._menus(road).serve)
                road.nursery.start("profile", introduce(api, road.house))
                await started(username)
                await self._stop.wait()

    async def _connect(self, stack: AsyncExitStack) -> tuple[BotApi, BotApi, Bot]:
        settings = self._settings
        token = settings.bot_token.get_secret_value() if settings.bot_token else ""
        calls = AiohttpRequest(proxy=settings.proxy)
        polls = AiohttpRequest.for_polling(settings.poll_timeout, proxy=settings.proxy)
        for request in (calls, polls):
            await request.initialize()
            stack.push_async_callback(request.shutdown)
        url = settings.api_url.rstrip("/")
        bot = Bot(token, f"{url}/bot", f"{url}/file/bot", request=calls, get_updates_request=polls)
        return BotApi(calls, url, token), BotApi(polls, url, token), bot

    async def _first_contact(self, api: BotApi) -> str | None:
        """Ask who we are until Telegram answers, it being away is no reason not to start; nothing if told to stop."""
        async with asyncio.TaskGroup() as group:
            asked, stopped = group.create_task(_who_we_are(api)), group.create_task(self._stop.wait())
            await asyncio.wait((asked, stopped), return_when=asyncio.FIRST_COMPLETED)
            asked.cancel()
            stopped.cancel()
        return None if asked.cancelled() else asked.result()

    def _menus(self, road: Road) -> Menus:
        return Menus(self._units, road.house, [*map(TelegramId, self._settings.admins)], road.sender.wake)

    def _administrators(self) -> list[ChatId]:
        return [ChatId(number) for number in sorted(self._settings.admins)]

    @asynccontextmanager
    async def _road(self, api: BotApi, polling: BotApi, bot: Bot, username: str) -> AsyncIterator[Road]:
        settings, units, nursery = self._settings, self._units, Nursery()
        house = house_of(settings, username, bot)
        sender = Sender(units, api, drawing_of(settings, house), limits_of(settings), nursery)
        handling = Handling(units, router_of(settings, house), api, self._administrators(), sender.wake)
        tally = Tally()
        gate = Gate(handling, settings.person_at_once)
        lanes = Lanes(
            tally.timed(gate.handle),
            lambda lane, after, most: units.run(lambda uow: uow.inbox.waiting_in(lane, after, most)),
            at_work=settings.at_work,
        )
        hearing = Hearing(units, sender.wake, api if settings.delivery_address() else None)
        way_in = way_in_of(settings, units, lanes, api, polling, hearing)
        post = post_of(settings, units, api, clock_of(settings), Parts(sender, lanes, way_in, tally, gate))
        doors = Doors(way_in, web_of(settings, units, lanes, post.watch))
        due = DueRunner(units, sender.wake, self._administrators())
        clock = ticker(units, due.wake)
        clock.start()
        try:
            yield Road(nursery, lanes, sender, doors, post, hearing, due, house)
        finally:
            clock.shutdown(wait=False)
            await _drain(nursery, sender)


async def _who_we_are(api: BotApi) -> str:
    while True:
        try:
            me = await api.ask("getMe", {}, dict)
        except TelegramError as error:
            log.warning("telegram_does_not_answer", because=error)
            await asyncio.sleep(KNOCK_EVERY)
        else:
            return str(me.get("username") or "")


async def _resume(uow: StoredUnit, lanes: Lanes) -> None:
    lanes.resume(await uow.inbox.lanes_waiting())


async def _drain(nursery: Nursery, sender: Sender) -> None:
    """Finish what is in hand; what is cut short all the same stands in the inbox, or `recover` decides about it."""
    await sender.finish(within=FINISH_WITHIN)
    await nursery.stop(within=STOP_WITHIN)
    await sender.settle()
