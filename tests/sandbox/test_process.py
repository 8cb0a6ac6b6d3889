"""The sandbox as a process of its own, and what it keeps for a bot that dies."""

import asyncio
import json
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest

from sandbox import Client, read_people
from sandbox.__main__ import DEMO_PEOPLE, read_arguments, settings_of

TOKEN = "123:abc"
PEOPLE = {
    "people": [{"id": 1, "name": "Айгерім Сәтова", "label": "citizen"}],
    "groups": [{"id": -5, "title": "Кеңес", "kind": "group", "members": [1], "bot_status": "member"}],
}


@pytest.fixture
async def url(tmp_path: Path) -> AsyncIterator[str]:
    listed = tmp_path / "people.json"
    listed.write_text(json.dumps(PEOPLE), encoding="utf-8")
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "sandbox", "--port", "0", "--token", TOKEN, "--people", str(listed)),
        stdout=asyncio.subprocess.PIPE,
    )
    assert process.stdout is not None
    yield (await process.stdout.readline()).decode().strip()
    process.terminate()
    assert await process.wait() == 0


async def test_it_prints_its_address_and_serves_page_people_and_bot(url: str) -> None:
    async with Client(url) as client, aiohttp.ClientSession() as session:
        assert (await client.do("state"))["groups"][0]["members"] == [1, 123]
        assert (await client.start(1))["text"] == "/start"
        async with session.get(url) as page:
            assert (page.status, page.content_type) == (200, "text/html")
            assert "default-src 'self'" in page.headers["Content-Security-Policy"]


async def poll_once(url: str, offset: int) -> list[dict[str, int]]:
    """As a bot that lives for one call only."""
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"{url}/bot{TOKEN}/getUpdates", params={"offset": offset}) as answer,
    ):
        return list((await answer.json())["result"])


async def test_what_was_not_confirmed_is_delivered_again_to_a_bot_that_starts_anew(url: str) -> None:
    async with Client(url) as client:
        await client.raw_updates({"update_id": number} for number in range(1, 2001))
        confirmed = 0
        while confirmed < 2000:
            batch = await poll_once(url, confirmed + 1)
            assert batch[0]["update_id"] == confirmed + 1
            confirmed += max(1, len(batch) // 2)
        assert await client.pending() <= 200


def test_the_people_who_are_there_without_a_file_have_every_role_and_a_group() -> None:
    people, groups = read_people(DEMO_PEOPLE)
    assert [one.label for one in people] == ["citizen", "member", "secretary", "chair", "administrator"]
    assert set(groups[0].members) <= {one.id for one in people}


def test_pace_and_latency_are_arguments() -> None:
    given = settings_of(read_arguments(["--latency", "0.05", "--chat-per-second", "1", "--rule", "window"]))
    assert given["latency"] == 0.05
    assert (given["pace"].chat_per_second, given["pace"].rule) == (1.0, "window")
    assert "token" not in given
