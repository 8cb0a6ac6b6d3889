"""The chats a body works in, the one-time codes that connect them, what the bot may do there; orders about them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from council.bodies.model import Body
from council.command import Command
from council.identity import AccountId, BodyId, ChatId, ChatLinkId, Instant
from council.language import Language
from council.pages import Page, PageNumber
from council.people.model import Reach
from council.permissions.model import EVERYONE, Role
from council.permissions.registry import permit

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
    """

    id: ChatId
    kind: ChatKind
    title: str
    status: BotStatus
    may_send: bool
    may_pin: bool


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


@dataclass(frozen=True, slots=True)
class CodeMade:
    """A connecting code, which exists nowhere else and is shown once."""

    body: Body
    purpose: Purpose
    code: str
    expires_at: Instant


@dataclass(frozen=True, slots=True)
class ChatsPage:
    body: Body
    links: tuple[ChatLink, ...]


@dataclass(frozen=True, slots=True)
class ChatPage:
    """A connected chat; `chat` is none until Telegram has told of the bot's place there."""

    body: Body
    link: ChatLink
    chat: Chat | None


@permit(anywhere=(Role.SECRETARY, Role.ADMINISTRATOR))
@dataclass(frozen=True, slots=True)
class ShowConnecting(Command[Page[Body]]):
    """For which bodies may I connect chats?"""

    page: PageNumber = 1


@permit(in_body=(Role.SECRETARY,), anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class ShowChats(Command[ChatsPage]):
    """Which chats serve this body?"""

    body_id: BodyId


@permit(in_body=(Role.SECRETARY,), anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class ShowChat(Command[ChatPage]):
    """What is this chat for, and what may the bot do there?"""

    chat_link_id: ChatLinkId


@permit(in_body=(Role.SECRETARY,), anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class MakeConnectCode(Command[CodeMade]):
    """Give me a code to write into the chat that is to serve this body, in this language."""

    body_id: BodyId
    purpose: Purpose
    language: Language


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class ConnectChat(Command[ChatPage | None]):
    """A code was written in this chat. The answer is none where the chat itself is told nothing."""

    code: str
    chat_id: ChatId
    kind: ChatKind
    title: str


@permit(in_body=(Role.SECRETARY,), anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class ChooseChatLanguage(Command[None]):
    """Speak this language in the chat."""

    chat_link_id: ChatLinkId
    language: Language


@permit(in_body=(Role.SECRETARY,), anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class DisconnectChat(Command[None]):
    """Send nothing more to this chat."""

    chat_link_id: ChatLinkId


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class NoteStanding(Command[None]):
    """Telegram says what the bot now is in a group or channel."""

    chat: Chat


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class NoteReach(Command[None]):
    """Telegram says that a person has blocked the bot, or let it write again."""

    chat_id: ChatId
    reach: Reach


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class MoveChat(Command[None]):
    """Telegram says that a group has become a supergroup under another number."""

    chat_id: ChatId
    new_chat_id: ChatId
