"""What an answer of Telegram means for the row that was sent."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias


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
