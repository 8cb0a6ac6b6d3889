"""Parameters are those of python-telegram-bot's signatures, no more and no fewer."""

import json
from typing import Any

import aiohttp
import pytest

from sandbox import Sandbox
from sandbox.methods import METHODS
from sandbox.signatures import SIGNATURES


async def test_an_unknown_parameter_is_refused_by_name(api: Any) -> None:
    answer = await api("sendMessage", chat_id=1001, text="x", reply_markdown="{}")
    assert answer["description"] == 'Bad Request: unknown parameter "reply_markdown" of sendMessage'


@pytest.mark.parametrize(
    ("method", "given", "description"),
    [
        (
            "sendMessage",
            {"text": "x", "reply_parameters": {"message_idd": 1}},
            'Bad Request: unknown field "message_idd" of ReplyParameters',
        ),
        (
            "sendMediaGroup",
            {"media": [{"type": "photo", "media": "attach://a", "captoin": "x"}]},
            'Bad Request: unknown field "captoin" of InputMediaPhoto',
        ),
    ],
)
async def test_an_unknown_field_is_refused_by_name(
    sandbox: Sandbox, method: str, given: dict[str, Any], description: str
) -> None:
    form = aiohttp.FormData({"chat_id": "1001"} | {name: json.dumps(value) for name, value in given.items()})
    if "media" in given:
        form.add_field("a", b"picture", filename="a.jpg")
    address = f"{sandbox.url}/bot{sandbox.token}/{method}"
    async with aiohttp.ClientSession() as session, session.post(address, data=form) as response:
        assert (await response.json())["description"] == description


async def test_a_missing_parameter_is_refused_by_name(api: Any) -> None:
    answer = await api("getChatMember", chat_id=-100501)
    assert answer["description"] == 'Bad Request: missing parameter "user_id" of getChatMember'


async def test_a_parameter_that_is_no_number_is_refused_by_name(api: Any) -> None:
    answer = await api("getUpdates", offset="soon")
    assert answer["description"] == 'Bad Request: can\'t parse parameter "offset"'


async def test_a_method_the_sandbox_does_not_play_says_so(api: Any) -> None:
    answer = await api("sendInvoice", chat_id=1001)
    assert answer["description"] == "Bad Request: the sandbox does not play sendInvoice yet"


async def test_older_names_that_the_server_still_takes_are_taken(api: Any) -> None:
    first = (await api("sendMessage", chat_id=1001, text="x", disable_web_page_preview=True))["result"]["message_id"]
    reply = await api("sendMessage", chat_id=1001, text="y", reply_to_message_id=first)
    assert reply["result"]["reply_to_message"]["message_id"] == first
    lost = await api("sendMessage", chat_id=1001, text="y", reply_to_message_id=999)
    assert lost["description"] == "Bad Request: message to be replied not found"
    given = {"reply_to_message_id": 999, "allow_sending_without_reply": True}
    assert "reply_to_message" not in (await api("sendMessage", chat_id=1001, text="y", **given))["result"]


@pytest.mark.parametrize("method", sorted(METHODS))
def test_every_method_played_is_one_of_the_library(method: str) -> None:
    assert method in SIGNATURES
