"""A chat on its way to a body and away from it, and in which language it is spoken to."""

from __future__ import annotations

from dataclasses import dataclass

from council.bodies.model import Body
from council.chats.model import Chat, ChatKind, ChatLink, Purpose
from council.command import Command
from council.identity import BodyId, ChatId, ChatLinkId, Instant
from council.language import Language
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
class ChatPage:
    """A connected chat; `chat` is none until Telegram has told of the bot's place there."""

    body: Body
    link: ChatLink
    chat: Chat | None


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
