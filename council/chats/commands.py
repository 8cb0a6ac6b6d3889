"""What may be asked of chats: connect, disconnect, and what Telegram tells of them."""

from __future__ import annotations

from dataclasses import dataclass

from council.bodies.model import Body
from council.chats.model import Chat, ChatKind, ChatLink, Purpose
from council.command import Command
from council.identity import BodyId, ChatId, ChatLinkId, Instant
from council.language import Language
from council.pages import Page, PageNumber
from council.people.model import Reach
from council.permissions.model import EVERYONE, Role
from council.permissions.registry import permit


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
    is_forum: bool = False


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
