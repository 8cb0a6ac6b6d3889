"""A chat on its way to a body: the language, the code, and what the group itself reads."""

from __future__ import annotations

from council.bodies.model import Body
from council.chats.commands import ChatPage, CodeMade, MakeConnectCode, ShowChats
from council.chats.model import Purpose
from council.language import Language
from handlers.chats.view import missing
from handlers.kit.context import House
from handlers.kit.home import HOME, back
from handlers.kit.screen import Button, Screen, screen
from locales.text import Text, Value

PREFIX = "c"
"""Of the code in a `startgroup` link: who adds the bot by it connects the group in the same step."""


def language_screen(body: Body, purpose: Purpose) -> Screen:
    """In which language the chat is spoken to, whatever its readers chose for themselves."""
    return screen(
        Text("chats-choose-language", {"purpose": Text(f"chats-purpose-{purpose}"), "body": body.names}),
        rows=(
            *(
                (Button(Text(f"language-name.{language}"), MakeConnectCode(body.id, purpose, language)),)
                for language in Language
            ),
            (back(ShowChats(body.id)), HOME),
        ),
    )


def code_screen(made: CodeMade, house: House) -> Screen:
    """The code, where to write it, and a link that does both steps at once for a group."""
    is_channel = made.purpose is Purpose.CHANNEL
    address = f"https://t.me/{house.username}?"
    url = f"{address}startchannel&admin=post_messages" if is_channel else f"{address}startgroup={PREFIX}_{made.code}"
    order: dict[str, Value] = {
        "order": f"/connect@{house.username} {made.code}",
        "at": made.expires_at,
        "bot": f"@{house.username}",
    }
    return screen(
        Text("chats-code-channel" if is_channel else "chats-code-group", order),
        rows=(
            (Button(Text("chats-add-to-channel-button" if is_channel else "chats-add-to-group-button"), url=url),),
            (back(ShowChats(made.body.id)), HOME),
        ),
    )


def connected_screen(page: ChatPage) -> Screen:
    """What the group itself reads."""
    shown: dict[str, Value] = {"body": page.body.names, "purpose": Text(f"chats-purpose-{page.link.purpose}")}
    return screen(Text("chats-connected", shown), *missing(page))
