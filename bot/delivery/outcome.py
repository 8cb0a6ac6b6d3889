"""The one error map: what an answer of Telegram means for the row that was sent.

Texts are those of the Bot API server and TDLib. python-telegram-bot cuts "Bad Request: " off and lower-cases what
follows, and the server's own capitals vary, so texts are matched by their beginning and without case.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Any, Final, TypeAlias

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

from bot.observability.masking import unquoted
from bot.transport import NeverSent


class Unreached(StrEnum):
    BLOCKED = "blocked"
    DEACTIVATED = "deactivated"
    NEVER_STARTED = "never_started"


class Lost(StrEnum):
    KICKED = "kicked"
    NOT_A_MEMBER = "not_a_member"
    DELETED = "deleted"
    NO_RIGHTS = "no_rights"


class Untopical(StrEnum):
    NO_RIGHTS = "no_rights"
    NOT_A_FORUM = "not_a_forum"


@dataclass(frozen=True, slots=True)
class Sent:
    """Done. There is no message id where Telegram returns none (a callback's answer, a deletion).

    Attributes:
        thread_id: the topic it stands in, or that was opened.
    """

    message_id: int | None = None
    thread_id: int | None = None


@dataclass(frozen=True, slots=True)
class NotModified:
    """What was asked is already so: the edit changes nothing, the message to delete is gone. A success."""


@dataclass(frozen=True, slots=True)
class RetryLater:
    """This chat is to be left alone for so many seconds; nothing was done."""

    after: float


@dataclass(frozen=True, slots=True)
class Unsent:
    """The request never left: repeat it freely."""

    reason: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """Telegram may have acted or not, and cannot be asked: the policy of the row's kind decides."""

    reason: str


@dataclass(frozen=True, slots=True)
class Unreachable:
    """The person cannot be written to until they press Start again."""

    reason: Unreached


@dataclass(frozen=True, slots=True)
class ChatGone:
    """The bot may not write in this group or channel any more: its link is switched off, administrators told."""

    reason: Lost


@dataclass(frozen=True, slots=True)
class Migrated:
    """The group is a supergroup now: its chat id changes everywhere, its topics and message ids are void."""

    new_chat_id: int


@dataclass(frozen=True, slots=True)
class TopicGone:
    """The forum topic was deleted: it is made anew, and the message sent once more."""


@dataclass(frozen=True, slots=True)
class NoTopics:
    """The bot may not open topics here: its cards stand in the general one."""

    reason: Untopical


@dataclass(frozen=True, slots=True)
class NotPinned:
    """The bot may not pin here, or the message is gone: the card stands all the same, only not on top."""


@dataclass(frozen=True, slots=True)
class EditTargetGone:
    """The message to edit is gone or no longer ours to edit: a new one is sent in its place."""


@dataclass(frozen=True, slots=True)
class TooOld:
    """The tap waits for no answer any more; what it asked for is stored all the same."""


@dataclass(frozen=True, slots=True)
class Rejected:
    """Telegram will never accept this request: our bug or bad data, for the dead letters and an alert."""

    description: str


@dataclass(frozen=True, slots=True)
class Unauthorized:
    """The token or the address of the Bot API is wrong: nothing can be sent at all."""


Outcome: TypeAlias = (
    Sent
    | NotModified
    | RetryLater
    | Unsent
    | Unknown
    | Unreachable
    | ChatGone
    | Migrated
    | TopicGone
    | NoTopics
    | NotPinned
    | EditTargetGone
    | TooOld
    | Rejected
    | Unauthorized
)

# A 429 that a proxy in between wrote may name no time.
PAUSE_UNTOLD: Final = 5.0

_NUMBER: Final = re.compile(r"\d{1,18}", re.ASCII)
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
    return Sent(_number(message.get("message_id")), _number(message.get("message_thread_id")))


def _number(given: object) -> int | None:
    """A number of a message, which some servers write as a text; None for what fits no column."""
    return int(str(given)) if _NUMBER.fullmatch(str(given)) else None


def outcome_of_error(error: TelegramError) -> Outcome:
    match error:
        case RetryAfter():
            return RetryLater(_seconds(error.retry_after))
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


def _seconds(retry_after: int | timedelta) -> float:
    return retry_after.total_seconds() if isinstance(retry_after, timedelta) else float(retry_after)
