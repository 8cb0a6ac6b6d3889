"""The chats that serve a body."""

from __future__ import annotations

from council.bodies.model import Body
from council.chats.commands import ChatsPage, ShowChat, ShowChats, ShowConnecting
from council.chats.model import ChatLink, Purpose
from council.pages import Page
from handlers.chats.commands import AskChatLanguage
from handlers.kit.home import HOME, back
from handlers.kit.paging import turns
from handlers.kit.screen import BLANK, Button, Screen, screen
from locales.text import Text


def bodies_screen(page: Page[Body]) -> Screen:
    """The bodies for which one may connect chats."""
    return screen(
        Text("chats-title"),
        Text("chats-choose-body" if page.count else "nothing-here"),
        rows=(
            *((Button(Text("chats-body-button", {"name": body.names}), ShowChats(body.id)),) for body in page.items),
            turns(page, ShowConnecting),
            (HOME,),
        ),
    )


def chats_screen(page: ChatsPage, said: Text | None = None) -> Screen:
    """The chats that serve a body, and what else can be connected."""
    return screen(
        *((said, BLANK) if said else ()),
        Text("chats-of-body", {"body": page.body.names}),
        *(map(_line, page.links) if page.links else (Text("chats-none"),)),
        rows=(
            *((Button(Text("chats-chat-button", {"title": link.title}), ShowChat(link.id)),) for link in page.links),
            *((Button(Text(f"chats-{each}-button"), AskChatLanguage(page.body.id, each)),) for each in Purpose),
            (back(ShowConnecting()), HOME),
        ),
    )


def _line(link: ChatLink) -> Text:
    return Text("chats-line", {"title": link.title, "purpose": Text(f"chats-purpose-{link.purpose}")})
