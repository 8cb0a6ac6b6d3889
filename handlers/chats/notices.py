"""What secretaries are told in private about their body's chats."""

from __future__ import annotations

from handlers.kit.notices import Reader, Told, notice
from handlers.kit.screen import Screen, screen
from locales.text import Text


@notice("chat-connected")
def connected(told: Told, _: Reader) -> Screen:
    return screen(_text("notice-chat-connected", told))


@notice("chat-not-connected")
def not_connected(told: Told, _: Reader) -> Screen:
    return screen(_text("notice-chat-not-connected", told), Text(told.facts["reason"], told.facts["args"]))


@notice("chat-lost")
def lost(told: Told, _: Reader) -> Screen:
    return screen(_text("notice-chat-lost", told))


@notice("chat-muted")
def muted(told: Told, _: Reader) -> Screen:
    return screen(_text("notice-chat-muted", told))


@notice("chat-without-topics")
def without_topics(told: Told, _: Reader) -> Screen:
    return screen(_text("notice-chat-without-topics", told))


def _text(key: str, told: Told) -> Text:
    purpose = Text(f"chats-purpose-{told.facts['purpose']}")
    return Text(key, {"title": told.facts["title"], "body": told.facts["body"], "purpose": purpose})
