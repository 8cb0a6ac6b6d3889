"""The command menus that Telegram shows beside the text field: seven at the most, by audience and language.

At its start the program gives them to `setMyCommands`; commands that no noun routes are left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from council.language import Language
from handlers.kit.routes import Routes, routes
from locales.text import Text
from locales.words import Words

MOST = 7


class Audience(StrEnum):
    """Whose menu it is."""

    EVERYONE = "everyone"
    OFFICIALS = "officials"
    """Secretaries, duty officers, administrators; set per chat."""
    GROUPS = "groups"


NAMES: Mapping[Audience, tuple[str, ...]] = {
    Audience.EVERYONE: ("menu", "appeal", "status", "council", "drafts", "settings", "help"),
    Audience.OFFICIALS: ("menu", "appeals", "meetings", "votes", "invite", "settings", "help"),
    Audience.GROUPS: ("connect",),
}


@dataclass(frozen=True, slots=True)
class CommandsMenu:
    """One call of `setMyCommands`.

    Attributes:
        language: none for clients in a language of which we have no words.
        scope: Bot API's BotCommandScope; for officials the caller adds the `chat_id`.
    """

    audience: Audience
    language: Language | None
    scope: Mapping[str, Any]
    commands: tuple[Mapping[str, str], ...]


_SCOPES: Mapping[Audience, str] = {
    Audience.EVERYONE: "all_private_chats",
    Audience.OFFICIALS: "chat",
    Audience.GROUPS: "all_group_chats",
}


def command_menus(words: Mapping[Language, Words], register: Routes = routes) -> Iterator[CommandsMenu]:
    """Every menu in every language; who has another language on their phone sees Kazakh."""
    for audience in Audience:
        for language in (None, *Language):
            spoken = words[language or Language.KK]
            yield CommandsMenu(audience, language, {"type": _SCOPES[audience]}, _commands(audience, spoken, register))


def _commands(audience: Audience, words: Words, register: Routes) -> tuple[Mapping[str, str], ...]:
    return tuple(
        {"command": name, "description": words.plain_text(Text(f"slash-{name}"))}
        for name in NAMES[audience]
        if name in register.slashes
    )
