"""Every text the Bot API server refuses with, sent by a server and read by python-telegram-bot itself."""

import json
import socket
from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from telegram.error import TelegramError

from bot.api import BotApi
from bot.delivery.answers import PAUSE_UNTOLD, outcome_of_answer, outcome_of_error
from bot.delivery.outcome import (
    ChatGone,
    EditTargetGone,
    Lost,
    Migrated,
    NotModified,
    NoTopics,
    Outcome,
    Rejected,
    RetryLater,
    Sent,
    TooOld,
    TopicGone,
    Unauthorized,
    Unknown,
    Unreachable,
    Unreached,
    Unsent,
    Untopical,
)
from bot.observability.masking import unquoted
from bot.transport import AiohttpRequest

TOKEN = "123456789:AAHkenes-canary_0123456789abcdefghij"
BLOCKED, DEACTIVATED, NEVER_STARTED = (Unreachable(reason) for reason in Unreached)
KICKED, NOT_A_MEMBER, DELETED, NO_RIGHTS = (ChatGone(reason) for reason in Lost)
UNCHANGED = (
    "Bad Request: message is not modified: specified new message content and reply markup are exactly "
    "the same as a current content and reply markup of the message"
)

KNOWN: list[tuple[int, str, Outcome]] = [
    (404, "Not Found", Unauthorized()),
    (401, "Unauthorized: invalid token specified", Unauthorized()),
    (401, "Unauthorized", Unauthorized()),
    (403, "Forbidden: bot can't initiate conversation with a user", NEVER_STARTED),
    (403, "Forbidden: bot was blocked by the user", BLOCKED),
    (403, "Forbidden: user is deactivated", DEACTIVATED),
    (403, "Forbidden: bot was kicked from the group chat", KICKED),
    (403, "Forbidden: bot was kicked from the supergroup chat", KICKED),
    (403, "Forbidden: bot was kicked from the channel chat", KICKED),
    (403, "Forbidden: bot is not a member of the supergroup chat", NOT_A_MEMBER),
    (403, "Forbidden: bot is not a member of the channel chat", NOT_A_MEMBER),
    (403, "Forbidden: the group chat was deleted", DELETED),
    (403, "Forbidden: group chat was deleted", DELETED),
    (400, "Bad Request: not enough rights to send text messages to the chat", NO_RIGHTS),
    (400, "Bad Request: not enough rights to send documents to the chat", NO_RIGHTS),
    (400, "Bad Request: message thread not found", TopicGone()),
    (400, "Bad Request: TOPIC_CLOSED", TopicGone()),
    (400, "Bad Request: not enough rights to create a topic", NoTopics(Untopical.NO_RIGHTS)),
    (400, "Bad Request: the chat is not a forum", NoTopics(Untopical.NOT_A_FORUM)),
    (
        400,
        UNCHANGED,
        NotModified(),
    ),
    (400, "Bad Request: message to edit not found", EditTargetGone()),
    (400, "Bad Request: message can't be edited", EditTargetGone()),
    (400, "Bad Request: message to delete not found", NotModified()),
    (
        400,
        "Bad Request: query is too old and response timeout expired or query ID is invalid",
        TooOld(),
    ),
    (500, "Internal Server Error: restart", Unknown("Internal Server Error: restart")),
    (502, "Bad Gateway", Unknown("Bad Gateway")),
]

OUR_BUGS = [
    (404, "Not Found: method not found"),
    (403, "Forbidden: the bot can't send messages to the bot"),
    (409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete it first"),
    (409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"),
    (409, "Conflict: terminated by setWebhook request"),
    (413, "Request Entity Too Large"),
    *(
        (400, f"Bad Request: {text}")
        for text in (
            "invalid webhook URL specified",
            "secret token is too long",
            "secret token contains unallowed characters",
            "chat_id is empty",
            "chat not found",
            "message text is empty",
            "text must be non-empty",
            "message is too long",
            "text is too long",
            "message caption is too long",
            "unsupported parse_mode",
            'can\'t parse entities: Unsupported start tag "x" at byte offset 5',
            "can't parse entities: Can't find end tag corresponding to start tag \"b\"",
            'can\'t parse entities: Unmatched end tag at byte offset 6, expected "</i>", found "</b>"',
            "can't parse entities: Unclosed start tag at byte offset 0",
            "can't parse entities: Character '.' is reserved and must be escaped with the preceding '\\'",
            "can't parse entities: Can't find end of Bold entity at byte offset 3",
            "can't parse reply keyboard markup JSON object",
            "object expected as reply markup",
            'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
            "BUTTON_DATA_INVALID",
            "inline keyboard button URL 'x' is invalid: Wrong HTTP URL",
            "reply markup is too long",
            "phone number can be requested in private chats only",
            "there is no text in the message to edit",
            "there is no caption in the message to edit",
            "inline keyboard expected",
            "message can't be deleted",
            "message can't be deleted for everyone",
            "message to be replied not found",
            "message to copy not found",
            "message to forward not found",
            "message has protected content and can't be forwarded",
            "MESSAGE_TOO_LONG",
            "invalid file_id",
            "file is too big",
            "there is no document in the request",
            "there is no photo in the request",
            "too many messages to send as an album",
            "there are no messages to send",
            "audio can't be mixed with other media types",
            'failed to send message #2 with the error message "message thread not found"',
            "wrong parameter action in request",
            "command must be non-empty",
            "command length must not exceed 32",
            "command description must be non-empty",
            "command description length must not exceed 256",
            "BOT_COMMAND_INVALID",
        )
    ),
]


@dataclass
class Refusing:
    """A Bot API server that answers every call the same way."""

    api: BotApi | None = None
    code: int = 200
    body: str = ""
    is_hanging_up: bool = False

    async def handle(self, request: web.Request) -> web.Response:
        if self.is_hanging_up and request.transport is not None:
            request.transport.abort()
        return web.Response(text=self.body, status=self.code)

    async def outcome(self, code: int, description: str, **parameters: int) -> Outcome:
        body = {"ok": False, "error_code": code, "description": description}
        return await self.outcome_of_body(code, json.dumps(body | ({"parameters": parameters} if parameters else {})))

    async def outcome_of_body(self, code: int, body: str) -> Outcome:
        self.code, self.body = code, body
        assert self.api is not None
        with pytest.raises(TelegramError) as caught:
            await self.api.call("sendMessage", {"chat_id": 5, "text": "x"})
        return outcome_of_error(caught.value)


@pytest.fixture
async def server() -> AsyncIterator[Refusing]:
    refusing = Refusing()
    app = web.Application()
    app.router.add_post("/{path:.*}", refusing.handle)
    async with TestServer(app) as listening, AiohttpRequest() as request:
        refusing.api = BotApi(request, str(listening.make_url("/")), TOKEN)
        yield refusing


@pytest.mark.parametrize(("code", "description", "expected"), KNOWN)
async def test_each_known_refusal_has_its_own_outcome(
    server: Refusing, code: int, description: str, expected: Outcome
) -> None:
    assert await server.outcome(code, description) == expected


@pytest.mark.parametrize(("code", "description"), OUR_BUGS)
async def test_every_other_refusal_is_our_own_bug_and_keeps_its_text(
    server: Refusing, code: int, description: str
) -> None:
    """But for the tags it quotes, which are somebody's words."""
    outcome = await server.outcome(code, description)
    assert isinstance(outcome, Rejected)
    assert outcome.description.lower() == unquoted(description.lower().removeprefix("bad request: "))


@pytest.mark.parametrize("words", ["Айгерім", "b", 'ә" and "b'])
async def test_what_a_refusal_quotes_of_a_message_is_left_out(server: Refusing, words: str) -> None:
    outcome = await server.outcome(
        400, f'Bad Request: can\'t parse entities: unsupported start tag "{words}" at byte 7'
    )
    assert outcome == Rejected('Can\'t parse entities: unsupported start tag "…" at byte 7')


async def test_a_flood_answer_says_for_how_long(server: Refusing) -> None:
    outcome = await server.outcome(429, "Too Many Requests: retry after 7", retry_after=7)
    assert outcome == RetryLater(7.0)


async def test_a_flood_answer_without_its_parameter_is_still_obeyed(server: Refusing) -> None:
    assert await server.outcome(429, "Too Many Requests: retry after 9") == RetryLater(9.0)
    assert await server.outcome_of_body(429, "<html>slow down</html>") == RetryLater(PAUSE_UNTOLD)


async def test_a_group_that_became_a_supergroup_names_its_new_id(server: Refusing) -> None:
    text = "Bad Request: group chat was upgraded to a supergroup chat"
    assert await server.outcome(400, text, migrate_to_chat_id=-1001234567890) == Migrated(-1001234567890)


async def test_an_upload_too_large_for_a_front_end_is_rejected_and_never_repeated(server: Refusing) -> None:
    assert isinstance(await server.outcome_of_body(413, "<html>413</html>"), Rejected)


async def test_an_error_page_or_a_strange_success_is_of_unknown_outcome(server: Refusing) -> None:
    assert isinstance(await server.outcome_of_body(504, "<html>gateway timeout</html>"), Unknown)
    assert isinstance(await server.outcome_of_body(200, "<html>log in</html>"), Unknown)


async def test_a_connection_lost_after_the_body_is_of_unknown_outcome(server: Refusing) -> None:
    server.is_hanging_up = True
    assert isinstance(await server.outcome(200, ""), Unknown)


async def test_a_request_that_never_left_may_be_repeated() -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{probe.getsockname()[1]}"
        async with AiohttpRequest() as request:
            with pytest.raises(TelegramError) as caught:
                await BotApi(request, url, TOKEN).call("sendMessage", {"chat_id": 5})
    assert isinstance(outcome_of_error(caught.value), Unsent)


@pytest.mark.parametrize(
    ("result", "message_id"),
    [({"message_id": 7}, 7), ([{"message_id": 8}, {"message_id": 9}], 8), (True, None), ([], None)],
)
def test_an_answer_is_known_by_its_message_id(result: object, message_id: int | None) -> None:
    assert outcome_of_answer(result) == Sent(message_id)


@pytest.mark.parametrize(
    ("given", "number"), [("7", 7), (8, 8), (5.5, None), (1 << 70, None), (True, None), ("x", None)]
)
def test_numbers_of_a_message_may_be_texts_and_what_is_none_is_left_out(given: object, number: int | None) -> None:
    assert outcome_of_answer({"message_id": given, "message_thread_id": given}) == Sent(number, number)


def test_a_topic_is_known_by_its_thread() -> None:
    assert outcome_of_answer({"message_thread_id": 7, "name": "Жолданымдар", "icon_color": 1}) == Sent(None, 7)
