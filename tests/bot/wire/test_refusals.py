"""Answers that say no, and answers that say nothing one could use."""

from typing import Any

import pytest
from aiohttp import web
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, NetworkError, RetryAfter

from bot.api import BotApi
from bot.transport import AiohttpRequest, OutcomeUnknown
from tests.bot.wire.servers import TOKEN, Telegram


@pytest.mark.parametrize(
    ("code", "description", "parameters", "expected"),
    [
        (403, "Forbidden: bot was blocked by the user", {}, Forbidden),
        (400, "Bad Request: BUTTON_DATA_INVALID", {}, BadRequest),
        (400, "Bad Request: group chat was upgraded", {"migrate_to_chat_id": -1001}, ChatMigrated),
        (429, "Too Many Requests: retry after 3", {"retry_after": 3}, RetryAfter),
        (401, "Unauthorized", {}, InvalidToken),
        (500, "Internal Server Error", {}, NetworkError),
    ],
)
async def test_a_refusal_is_the_error_that_the_library_itself_raises(
    api: BotApi,
    request_: AiohttpRequest,
    url: str,
    telegram: Telegram,
    code: int,
    description: str,
    parameters: dict[str, int],
    expected: type[Exception],
) -> None:
    telegram.refuse(code, description, **parameters)
    with pytest.raises(expected) as ours:
        await api.call("sendMessage", {"chat_id": 5})
    with pytest.raises(expected) as theirs:
        await request_.post(f"{url}bot{TOKEN}/sendMessage")
    assert (type(ours.value), str(ours.value)) == (type(theirs.value), str(theirs.value))


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ({"ok": False, "error_code": 403, "description": "Forbidden: bot was blocked by the user"}, Forbidden),
        ({"ok": False}, BadRequest),
        ({"ok": False, "error_code": "403", "description": None, "parameters": [1]}, BadRequest),
        ({"ok": False, "error_code": 429, "parameters": {"retry_after": "3"}}, RetryAfter),
        ({"ok": False, "error_code": 429, "parameters": {"retry_after": 0.5}}, RetryAfter),
        ({"ok": False, "error_code": 400, "parameters": {"migrate_to_chat_id": "-1001"}}, ChatMigrated),
    ],
)
@pytest.mark.parametrize("status", [None, 200])
async def test_a_refusal_is_one_under_any_status_and_whatever_its_fields_are(
    api: BotApi, telegram: Telegram, answer: dict[str, Any], expected: type[Exception], status: int | None
) -> None:
    code = answer.get("error_code")
    status = status or (code if isinstance(code, int) else 400)
    telegram.answer = lambda: web.json_response(answer, status=status)
    with pytest.raises(expected):
        await api.call("sendMessage", {"chat_id": 5})


@pytest.mark.parametrize("status", [400, 403, 409, 502])
async def test_an_error_page_of_somebody_between_settles_nothing(api: BotApi, telegram: Telegram, status: int) -> None:
    telegram.answer = lambda: web.Response(status=status, text="<html>no</html>", content_type="text/html")
    with pytest.raises(NetworkError) as caught:
        await api.call("sendMessage", {"chat_id": 5})
    assert not isinstance(caught.value, BadRequest)


@pytest.mark.parametrize("result", [None, True, [], "text"])
async def test_a_result_of_another_shape_than_asked_for_is_of_unknown_outcome(
    api: BotApi, telegram: Telegram, result: object
) -> None:
    telegram.answer = lambda: web.json_response({"ok": True, "result": result})
    with pytest.raises(OutcomeUnknown):
        await api.ask("getMe", {}, dict)


@pytest.mark.parametrize("body", ["<html>please log in</html>", "[]", '{"ok": true}', "[" * 100_000])
async def test_a_success_that_is_not_the_bot_api_s_is_of_unknown_outcome(
    api: BotApi, telegram: Telegram, body: str
) -> None:
    telegram.answer = lambda: web.Response(text=body)
    with pytest.raises(OutcomeUnknown):
        await api.call("sendMessage", {"chat_id": 5})


async def test_a_redirect_is_not_followed(api: BotApi, telegram: Telegram) -> None:
    telegram.answer = lambda: web.Response(status=302, headers={"Location": "/elsewhere"})
    with pytest.raises(NetworkError):
        await api.call("sendMessage", {"chat_id": 5})
    assert len(telegram.asked) == 1
