"""Whatever a bot or a script sends, it gets an answer of the Bot API's own shape, never a broken server."""

import json
import re
from pathlib import Path
from typing import Any

import aiohttp
import pytest

import sandbox as sandbox_package
from sandbox import Client, Sandbox
from sandbox.methods import METHODS
from sandbox.play import ACTIONS
from sandbox.signatures import SIGNATURES

ONE, FORUM = 1001, -100507
ODD: list[Any] = [
    *("", "x", "[", "{}", "[]", "[1]", "[[]]", '{"a":1}', "null", "ә" * 70, "²", "-", "1e999", "nan"),
    *(
        0,
        -1,
        1,
        10**30,
        1.5,
        True,
        None,
        [],
        [[]],
        [1],
        {},
        {"message_id": "x"},
        {"type": 5},
        {"inline_keyboard": [[1]]},
    ),
]
WAITING = {"getupdates"}
SOURCES = Path(sandbox_package.__file__).parent.glob("m*/*.py")
READ = frozenset(re.findall(r'"([a-z_]+)"', "".join(one.read_text(encoding="utf-8") for one in SOURCES)))
PLAYED_APART = {"wait"}


@pytest.mark.parametrize("method", sorted(METHODS.keys() - WAITING))
async def test_a_method_answers_every_odd_value(sandbox: Sandbox, client: Client, method: str) -> None:
    sent = await client.send_text(ONE, ONE, "x")
    chat = FORUM if "topic" in method else ONE
    usual = {"chat_id": chat, "from_chat_id": ONE, "message_id": sent["message_id"], "text": "x", "user_id": ONE}
    known = SIGNATURES[method].known
    address = f"{sandbox.url}/bot{sandbox.token}/{method}"
    async with aiohttp.ClientSession() as session:
        for name in sorted(known & READ):
            for value in ODD:
                await answered(session, address, {key: usual[key] for key in usual.keys() & known} | {name: value})


async def answered(session: aiohttp.ClientSession, address: str, given: dict[str, Any]) -> None:
    async with session.post(address, json=given) as response:
        body = await response.text()
        assert response.status < 500, (address.rpartition("/")[2], given)
        assert isinstance(json.loads(body)["ok"], bool)


@pytest.mark.parametrize("action", sorted(ACTIONS.keys() - PLAYED_APART))
async def test_an_action_answers_every_odd_value(sandbox: Sandbox, action: str) -> None:
    usual = {"person": ONE, "chat": ONE}
    address = f"{sandbox.url}/sandbox/{action}"
    async with aiohttp.ClientSession() as session:
        for name in (one.removesuffix("?") for one in ACTIONS[action].arguments):
            for value in ODD:
                needed = {one: "x" for one in ACTIONS[action].arguments if not one.endswith("?")}
                await answered(session, address, needed | usual | {name: value})


async def test_forged_updates_of_any_shape_are_queued(client: Client) -> None:
    shapes = [{"message": odd} for odd in ODD] + [{"callback_query": odd} for odd in ODD] + [{"message": {"chat": 5}}]
    assert await client.raw_updates(shapes) == len(shapes)
