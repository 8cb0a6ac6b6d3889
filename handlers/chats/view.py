"""The chats of a body → screens. Pure: keys and buttons only."""

from __future__ import annotations

from council.bodies.model import Body
from council.chats.commands import (
    ChatPage,
    ChatsPage,
    ChooseChatLanguage,
    CodeMade,
    DisconnectChat,
    MakeConnectCode,
    ShowChat,
    ShowChats,
    ShowConnecting,
)
from council.chats.model import ChatKind, ChatLink, Purpose
from council.chats.rules import is_mute, lacks_topics
from council.language import Language
from council.pages import Page
from handlers.chats.commands import AskChatLanguage, AskDisconnection
from handlers.kit.context import House
from handlers.kit.home import HOME, back
from handlers.kit.paging import turns
from handlers.kit.screen import BLANK, Button, Screen, screen
from locales.text import Text, Value

PREFIX = "c"
"""Of the code in a `startgroup` link: who adds the bot by it connects the group in the same step."""


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


def chat_screen(page: ChatPage) -> Screen:
    """One chat: what it is for, its language, what the bot may not do there."""
    link = page.link
    others = [language for language in Language if language is not link.language]
    return screen(
        Text("chats-chat", {"title": link.title, "body": page.body.names}),
        Text(f"chats-purpose-{link.purpose}"),
        Text("chats-language", {"language": Text(f"language-name.{link.language}"), "at": link.connected_at}),
        *missing(page),
        rows=(
            tuple(Button(Text(f"language-name.{each}"), ChooseChatLanguage(link.id, each)) for each in others),
            (Button(Text("chats-disconnect-button"), AskDisconnection(link.id)),),
            (back(ShowChats(page.body.id)), HOME),
        ),
    )


def connected_screen(page: ChatPage) -> Screen:
    """What the group itself reads."""
    shown: dict[str, Value] = {"body": page.body.names, "purpose": Text(f"chats-purpose-{page.link.purpose}")}
    return screen(Text("chats-connected", shown), *missing(page))


def missing(page: ChatPage) -> tuple[Text, ...]:
    """Which right the bot lacks there, by the name that Telegram's settings give it."""
    chat = page.chat
    if chat is not None and is_mute(chat):
        return (Text("refused-bot-may-not-post" if chat.kind is ChatKind.CHANNEL else "refused-bot-may-not-write"),)
    pins = () if chat is not None and chat.may_pin else (Text("chats-may-not-pin"),)
    is_topical = chat is not None and lacks_topics(chat) and page.link.purpose is Purpose.SECRETARIES
    return (*pins, Text("chats-may-not-open-topics")) if is_topical else pins


def disconnection_sure_screen(page: ChatPage, *, is_private: bool) -> Screen:
    link = page.link
    ways = (back(ShowChat(link.id)), HOME) if is_private else ()
    return screen(
        Text("chats-disconnect-sure", {"title": link.title, "body": page.body.names}),
        rows=((Button(Text("chats-disconnect-yes-button"), DisconnectChat(link.id)),), ways),
    )


def disconnected_screen(body: Body) -> Screen:
    return screen(Text("chats-disconnected", {"body": body.names}))


def _line(link: ChatLink) -> Text:
    return Text("chats-line", {"title": link.title, "purpose": Text(f"chats-purpose-{link.purpose}")})
