"""Steps of connecting a chat and the second screen of ending it."""

from __future__ import annotations

from dataclasses import dataclass

from council.chats.model import Purpose
from council.command import Command
from council.identity import BodyId, ChatLinkId
from council.permissions.model import Role
from council.permissions.registry import permit


@permit(in_body=(Role.SECRETARY,), anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class AskChatLanguage(Command[None]):
    """In which language shall the bot speak there?"""

    body_id: BodyId
    purpose: Purpose


@permit(in_body=(Role.SECRETARY,), anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class AskDisconnection(Command[None]):
    """Before a chat is disconnected."""

    chat_link_id: ChatLinkId
