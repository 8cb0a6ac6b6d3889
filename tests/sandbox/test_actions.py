"""The play API tells about itself, and what it tells is what stands in the docs and what it does."""

from pathlib import Path
from typing import Any

import aiohttp
import pytest

from sandbox import Client, PlayRefused, Sandbox
from sandbox.play import ACTIONS

PAGE = (Path(__file__).parents[2] / "docs" / "sandbox.md").read_text(encoding="utf-8")


async def test_actions_are_listed_for_machines(sandbox: Sandbox) -> None:
    async with aiohttp.ClientSession() as session, session.get(f"{sandbox.url}/sandbox/actions") as response:
        listed: list[dict[str, Any]] = (await response.json())["result"]
    by_name = {one["name"]: one for one in listed}
    assert by_name["send_text"]["arguments"] == [
        "person",
        "chat?",
        "text",
        "reply_to?",
        "message_thread_id?",
        "is_anonymous?",
    ]
    assert by_name["send_text"]["kinds"]["reply_to"] == "whole number"
    assert set(by_name) == set(ACTIONS)


@pytest.mark.parametrize("name", sorted(ACTIONS))
def test_every_action_says_what_it_does_here_and_in_the_docs(name: str) -> None:
    assert ACTIONS[name].doc
    assert f"`{name}`" in PAGE or f"`{name}(" in PAGE


async def test_an_argument_nobody_knows_is_refused_by_name(client: Client) -> None:
    with pytest.raises(PlayRefused, match="send_text knows no texxt"):
        await client.do("send_text", person=1001, texxt="x")


async def test_a_missing_argument_is_refused_by_name(client: Client) -> None:
    with pytest.raises(PlayRefused, match="missing text"):
        await client.do("send_text", person=1001)


async def test_an_argument_of_another_kind_is_refused_by_name(client: Client) -> None:
    with pytest.raises(PlayRefused, match="chat is a whole number"):
        await client.do("send_text", person=1001, chat="the council", text="x")


async def test_an_action_may_be_asked_by_a_plain_address(sandbox: Sandbox, client: Client) -> None:
    await client.send_text(1001, 1001, "сәлем")
    address = f"{sandbox.url}/sandbox/messages?chat=1001&limit=1"
    async with aiohttp.ClientSession() as session, session.get(address) as response:
        assert (await response.json())["result"]["messages"][0]["text"] == "сәлем"
