"""The chats a body works in, the one-time codes that connect them, what the bot may do there."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from council.identity import AccountId, BodyId, ChatId, ChatLinkId, Instant
from council.language import Language

CODE_FOR: Final = 3_600_000
"""Milliseconds a connecting code works: long enough to add the bot to a group, too short to be forgotten there."""


class Purpose(StrEnum):
    """What a chat is for; it decides which cards and notices go there."""

    COUNCIL = "council"
    SECRETARIES = "secretaries"
    CHANNEL = "channel"


class ChatKind(StrEnum):
    GROUP = "group"
    CHANNEL = "channel"


class BotStatus(StrEnum):
    """What the bot is in a chat."""

    MEMBER = "member"
    ADMINISTRATOR = "administrator"
    AWAY = "away"


@dataclass(frozen=True, slots=True)
class ChatLink:
    """A group or channel that serves a body.

    Attributes:
        language: the chat's own, whatever its readers chose for themselves.
        connected_by: none for the operator on the command line.
    """

    id: ChatLinkId
    body_id: BodyId
    chat_id: ChatId
    purpose: Purpose
    title: str
    language: Language
    connected_by: AccountId | None
    connected_at: Instant
    disconnected_at: Instant | None = None


@dataclass(frozen=True, slots=True)
class Chat:
    """A group or channel as Telegram last described the bot's place in it.

    Attributes:
        may_send: it can write there; in a channel, post.
        may_pin: it can pin its cards.
        is_forum: the group has topics.
        may_manage_topics: it can open topics of its own.
    """

    id: ChatId
    kind: ChatKind
    title: str
    status: BotStatus
    may_send: bool
    may_pin: bool
    is_forum: bool = False
    may_manage_topics: bool = False


@dataclass(frozen=True, slots=True)
class ConnectCode:
    """An order to connect, waiting for the chat in which its code is written; of the code only the hash is kept.

    Attributes:
        chat_id: the private chat of who made it, who is told there what the new chat cannot be told.
    """

    code_hash: str
    body_id: BodyId
    purpose: Purpose
    language: Language
    account_id: AccountId
    chat_id: ChatId
    expires_at: Instant
    used_at: Instant | None = None
