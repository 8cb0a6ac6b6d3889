"""The webhook's door as it stands in the program: uvicorn on a free port, before a real database."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import aiohttp
import pytest
import pytest_asyncio

from bot.doorstep import Doorstep
from bot.nursery import Nursery
from bot.observability.logs import set_up_logs
from bot.web import WebServer
from storage.inbox import Kept
from storage.unit_of_work import StoredUnit, Units
from tests.security.conftest import logged  # noqa: F401  a fixture is had by importing it
from web.app import make_app
from web.webhook.ports import PATH, SECRET_HEADER
from web.webhook.routes import webhook

SECRET = "What-Telegram-was-told-to-say_0123456789"


@dataclass
class Door:
    """The door from the outside, and what came in by it."""

    units: Units
    session: aiohttp.ClientSession
    url: str
    log: io.StringIO
    offered: list[Kept] = field(default_factory=list)

    def crashes(self) -> list[str]:
        """Whatever nobody caught; uvicorn logs it as an error."""
        return [line for line in self.log.getvalue().splitlines() if '"level": "error"' in line]

    async def bring(self, body: Any, *, secret: str | None = SECRET, kind: str = "application/json") -> int:
        """Post a body as Telegram would, and return the status."""
        said = {} if secret is None else {SECRET_HEADER: secret}
        return (await self.answered(body, {"Content-Type": kind, **said}))[0]

    async def answered(self, body: Any, headers: Mapping[str, str]) -> tuple[int, Mapping[str, str]]:
        given = io.BytesIO(body) if isinstance(body, bytes) else body
        async with self.session.post(self.url + PATH, data=given, headers=headers) as answer:
            await answer.read()
            return answer.status, answer.headers

    async def rows(self) -> int:
        return await self.units.run(_count)


async def _count(uow: StoredUnit) -> int:
    return await uow.inbox.waiting(1_000_000)


@pytest.fixture
def inbox_most() -> int:
    """Few, so that the inbox is soon full."""
    return 30


@pytest_asyncio.fixture
async def door(units: Units, inbox_most: int, logged: io.StringIO) -> AsyncIterator[Door]:  # noqa: F811  the fixture
    set_up_logs(level="DEBUG", stream=logged)
    offered: list[Kept] = []
    doorstep = Doorstep(units, offered.extend, inbox_most)
    web, nursery = WebServer(make_app([webhook(SECRET, doorstep.take)]), "127.0.0.1", 0), Nursery()
    web.listen()
    nursery.serve("web", web.serve)
    async with aiohttp.ClientSession() as session:
        yield Door(units, session, f"http://127.0.0.1:{web.port}", logged, offered)
    assert await nursery.stop(within=5) == []
