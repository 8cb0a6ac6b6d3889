"""A sandbox with every kind of person and group, a bot to call it, and a way to call it raw."""

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import aiohttp
import pytest
import telegram

from sandbox import Client, Group, Person, Sandbox

AIGERIM, SERIK, BLOCKER, GONE, STRANGER = 1001, 1002, 1003, 1004, 1005
COUNCIL, BASIC, KICKED, LEFT, MUTED, CHANNEL, PLAIN = -100501, -7, -100502, -100503, -100504, -100505, -100506
FORUM, STRICT_FORUM = -100507, -100508

Api = Callable[..., Awaitable[dict[str, Any]]]


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    people = [
        Person(AIGERIM, "Айгерім Сәтова", label="citizen", language="kk", has_started=True),
        Person(SERIK, "Серік Жұмабаев", label="member", language="ru"),
        Person(BLOCKER, "Blocker", has_started=True, has_blocked=True),
        Person(GONE, "Gone", has_started=True, is_deactivated=True),
        Person(STRANGER, "Stranger", language=None),
    ]
    groups = [
        Group(COUNCIL, "Кеңес", {AIGERIM: "member", SERIK: "creator"}),
        Group(BASIC, "Small", {AIGERIM: "member"}, kind="group", bot_status="member"),
        Group(KICKED, "Kicked", {SERIK: "creator"}, bot_status="kicked"),
        Group(LEFT, "Left", {SERIK: "creator"}, bot_status="left"),
        Group(MUTED, "Muted", {SERIK: "creator"}, bot_status="restricted"),
        Group(CHANNEL, "Channel", {SERIK: "creator"}, kind="channel", username="kenes_channel"),
        Group(PLAIN, "Plain", {AIGERIM: "member", SERIK: "creator"}, bot_status="member"),
        Group(FORUM, "Forum", {AIGERIM: "member", SERIK: "creator"}, is_forum=True),
        Group(STRICT_FORUM, "Strict", {SERIK: "creator"}, is_forum=True, bot_rights=frozenset()),
    ]
    async with Sandbox(people=people, groups=groups) as running:
        yield running


@pytest.fixture
def client(sandbox: Sandbox) -> Client:
    return sandbox.client


@pytest.fixture
async def bot(sandbox: Sandbox) -> AsyncIterator[telegram.Bot]:
    async with telegram.Bot(
        sandbox.token, base_url=f"{sandbox.url}/bot", base_file_url=f"{sandbox.url}/file/bot"
    ) as running:
        yield running


@pytest.fixture
async def api(sandbox: Sandbox) -> AsyncIterator[Api]:
    """Calls a method with a JSON body and returns the whole answer; the HTTP status must equal error_code."""
    async with aiohttp.ClientSession() as session:

        async def call(method: str, **given: Any) -> dict[str, Any]:
            async with session.post(f"{sandbox.url}/bot{sandbox.token}/{method}", json=given) as response:
                answer: dict[str, Any] = await response.json()
                assert response.status == answer.get("error_code", 200)
                return answer

        yield call
