"""The chats of a body, and for which bodies there may be any."""

from __future__ import annotations

from dataclasses import dataclass

from council.bodies.model import Body
from council.chats.commands.connecting import ChatPage
from council.chats.model import ChatLink
from council.command import Command
from council.identity import BodyId, ChatLinkId
from council.pages import Page, PageNumber
from council.permissions.model import Role
from council.permissions.registry import permit


@dataclass(frozen=True, slots=True)
class ChatsPage:
    body: Body
    links: tuple[ChatLink, ...]


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
