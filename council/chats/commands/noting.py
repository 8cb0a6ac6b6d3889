"""What Telegram tells of a chat: what the bot may do there, whether it reaches a person, that a chat has moved."""

from __future__ import annotations

from dataclasses import dataclass

from council.chats.model import Chat
from council.command import Command
from council.identity import ChatId
from council.people.model import Reach
from council.permissions.model import EVERYONE
from council.permissions.registry import permit


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
