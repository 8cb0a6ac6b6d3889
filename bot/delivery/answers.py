"""The one error map: from an answer of Telegram to what it means.

Texts are those of the Bot API server and TDLib. python-telegram-bot cuts "Bad Request: " off and lower-cases what
follows, and the server's own capitals vary, so texts are matched by their beginning and without case.
"""

import re
from collections.abc import Mapping
from typing import Any, Final

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    EndPointNotFound,
    Forbidden,
    InvalidToken,
    RetryAfter,
    TelegramError,
)

from bot.delivery.outcome import (
    ChatGone,
    EditTargetGone,
    Lost,
    Migrated,
    NotModified,
    NoTopics,
    NotPinned,
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
from bot.transport import NeverSent
from bot.waits import asked_pause
from handlers.kit.raw import number_of

# A 429 that a proxy in between wrote may name no time.
PAUSE_UNTOLD: Final = 5.0
_PREFIX: Final = re.compile(r"^(bad request|forbidden): ")
_RETRY: Final = re.compile(r"too many requests(?:: retry after (\d+))?")
_REFUSALS: Final[Mapping[str, Outcome]] = {
    "bot was blocked by the user": Unreachable(Unreached.BLOCKED),
    "user is deactivated": Unreachable(Unreached.DEACTIVATED),
    "bot can't initiate conversation with a user": Unreachable(Unreached.NEVER_STARTED),
    "bot was kicked from the ": ChatGone(Lost.KICKED),
    "bot is not a member of the ": ChatGone(Lost.NOT_A_MEMBER),
    "group chat was deleted": ChatGone(Lost.DELETED),
    "the group chat was deleted": ChatGone(Lost.DELETED),
    "not enough rights to send ": ChatGone(Lost.NO_RIGHTS),
    "message thread not found": TopicGone(),
    "topic_closed": TopicGone(),
    "topic_deleted": TopicGone(),
    "not enough rights to create a topic": NoTopics(Untopical.NO_RIGHTS),
    "the chat is not a forum": NoTopics(Untopical.NOT_A_FORUM),
    "not enough rights to manage pinned ": NotPinned(),
    "message to pin not found": NotPinned(),
    "message to unpin not found": NotPinned(),
    "message is not modified": NotModified(),
    "message to delete not found": NotModified(),
    "message to edit not found": EditTargetGone(),
    "message can't be edited": EditTargetGone(),
    "query is too old": TooOld(),
}


def outcome_of_answer(result: Any) -> Sent:
    """`result` is that of a successful call, as JSON brought it; of an album the first message counts."""
    message = result[0] if isinstance(result, list) and result else result
    if not isinstance(message, Mapping):
        return Sent()
    return Sent(number_of(message.get("message_id")), number_of(message.get("message_thread_id")))


def outcome_of_error(error: TelegramError) -> Outcome:
    match error:
        case RetryAfter():
            return RetryLater(asked_pause(error))
        case ChatMigrated():
            return Migrated(error.new_chat_id)
        case NeverSent():
            return Unsent(error.message)
        case InvalidToken() if "method not found" not in error.message.lower():
            return Unauthorized()
        case InvalidToken() | BadRequest() | Forbidden() | Conflict() | EndPointNotFound():
            return _refusal(error.message)
        case _:
            return _breakdown(error.message)


def _refusal(description: str) -> Outcome:
    text = _PREFIX.sub("", description.lower())
    known = (outcome for beginning, outcome in _REFUSALS.items() if text.startswith(beginning))
    return next(known, Rejected(unquoted(description)))


def _breakdown(description: str) -> Outcome:
    """python-telegram-bot has one class for every other code, so only the text tells 413 and 429 from 500."""
    text = description.lower()
    if pause := _RETRY.match(text):
        return RetryLater(float(pause[1] or PAUSE_UNTOLD))
    if text.startswith("request entity too large"):
        return Rejected(unquoted(description))
    return Unknown(unquoted(description))
