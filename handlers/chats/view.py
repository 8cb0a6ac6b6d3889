"""One chat of a body: what it is for, what the bot may not do there, and its end."""

from __future__ import annotations

from council.bodies.model import Body
from council.chats.commands import ChatPage, ChooseChatLanguage, DisconnectChat, ShowChat, ShowChats
from council.chats.model import ChatKind, Purpose
from council.chats.rules import is_mute, lacks_topics
from council.language import Language
from handlers.chats.commands import AskDisconnection
from handlers.kit.home import HOME, back
from handlers.kit.screen import Button, Screen, screen
from locales.text import Text


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
