"""The program on watch: its parts are broken one by one, and what `/ready` and the administrator are told is timed."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import aiohttp

from bot.clock import clock_of
from bot.keeping.keeper import Keeper
from bot.nursery import Nursery
from bot.program import Program
from bot.settings import Settings
from bot.wiring import furnish
from council.identity import ChatId
from council.notices.model import Notice, Policy, Subject
from sandbox.people import Person
from sandbox.server import Sandbox
from storage.opening import open_database
from storage.sealing import Seal
from storage.unit_of_work import Units
from storage.url import DatabaseUrl
from tests.web.ports import free_port

ADMINISTRATOR = 901
BACKUP_EVERY = 0.001
"""Hours; so that a missed one is missed within seconds."""
STANDS_WITHIN = 15.0
READY_WITHIN = 5.0
ALARM_WITHIN = 60.0


@dataclass(frozen=True)
class Station:
    """The program at work and everything that can be broken of it."""

    sandbox: Sandbox
    units: Units
    url: DatabaseUrl
    folder: Path
    address: str
    session: aiohttp.ClientSession

    async def is_ready(self) -> bool:
        """Whether the program says so; one that cannot be asked is not."""
        try:
            async with self.session.get(f"{self.address}/ready") as answer:
                return answer.status == 200
        except aiohttp.ClientError:
            return False

    async def until(self, condition: Callable[[], Awaitable[bool]], within: float) -> float:
        """Wait for it, and return how many seconds that took."""
        loop = asyncio.get_running_loop()
        began_at = loop.time()
        async with asyncio.timeout(within):
            while not await condition():  # noqa: ASYNC110  what is waited for lies behind HTTP
                await asyncio.sleep(0.05)
        return loop.time() - began_at

    async def until_ready(self) -> None:
        await self.until(self.is_ready, STANDS_WITHIN)

    async def until_not_ready(self) -> float:
        async def is_not() -> bool:
            return not await self.is_ready()

        return await self.until(is_not, READY_WITHIN)

    async def told(self, words: str) -> list[str]:
        """What the administrator has read with these words in it."""
        messages = await self.sandbox.client.messages(ADMINISTRATOR)
        return [text for message in messages if words in (text := message.get("text") or "")]

    async def until_told(self, words: str, *, times: int = 1) -> float:
        async def is_told() -> bool:
            return len(await self.told(words)) >= times

        return await self.until(is_told, ALARM_WITHIN)

    def move_clock(self, seconds: float) -> None:
        (self.folder / "clock").write_text(f"{seconds}\n")

    async def send_into_silence(self) -> None:
        """Let one message leave that may be sent once only, and lose Telegram's answer to it."""
        await self.sandbox.client.fault("sendMessage", chat_id=ADMINISTRATOR, code=0)
        alert = Notice(
            "fault-alert",
            Subject("update", 1),
            {"reference": "000001"},
            to_chat=ChatId(ADMINISTRATOR),
            policy=Policy.ONCE,
        )
        await self.units.run(lambda uow: uow.notices.put(alert))


def kill_task(name: str) -> None:
    """End a service for good, as if it had died unseen."""
    (task,) = [task for task in asyncio.all_tasks() if task.get_name() == name]
    task.cancel()


@asynccontextmanager
async def station(url: DatabaseUrl, folder: Path) -> AsyncIterator[Station]:
    """The program by webhook, with backups, ready."""
    furnish()
    administrator = Person(ADMINISTRATOR, "Administrator", "administrator", "en", has_started=True)
    async with Sandbox(people=[administrator]) as sandbox, open_database(url) as database:
        settings = _settings(sandbox, url, folder)
        units = Units(database, clock_of(settings), Seal(settings.sealing_secret()))
        program, nursery = Program(settings, units), Nursery()
        nursery.serve("backups", Keeper(units, settings, folder / "backups").serve)
        nursery.start("program", program.run(_started))
        async with aiohttp.ClientSession() as session:
            one = Station(sandbox, units, url, folder, f"http://127.0.0.1:{settings.web_port}", session)
            try:
                await one.until_ready()
                yield one
            finally:
                program.stop()
                await nursery.stop(within=10)


def _settings(sandbox: Sandbox, url: DatabaseUrl, folder: Path) -> Settings:
    port = free_port()
    return Settings(
        _env_file=None,
        bot_token=sandbox.token,
        api_url=sandbox.url,
        database_url=url.text,
        admins=frozenset({ADMINISTRATOR}),
        default_language="en",
        web_port=port,
        webhook_url=f"http://127.0.0.1:{port}",
        backup_dir=folder / "backups",
        backup_every=BACKUP_EVERY,
        test_clock=folder / "clock",
    )


async def _started(_: str) -> None:
    """The station waits until it is ready."""
