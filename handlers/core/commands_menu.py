"""The command menus that Telegram shows beside the text field: seven at the most, by audience and language.

Everybody's and the groups' are given to `setMyCommands` once, at the program's start; whoever serves in a body, and the
administrators, have one of their own in their private chat. Commands that no noun routes are left out.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from council.language import Language
from council.permissions.model import Office, Role
from handlers.kit.routes import Routes, routes
from locales.text import Text
from locales.words import Words

MOST = 7


class Audience(StrEnum):
    """Whose menu it is; of a person's roles, the first in this order decides."""

    SECRETARIES = "secretaries"
    PRESIDING = "presiding"
    ADMINISTRATORS = "administrators"
    DUTY = "duty"
    MEMBERS = "members"
    EVERYONE = "everyone"
    GROUPS = "groups"


NAMES: Mapping[Audience, tuple[str, ...]] = {
    Audience.SECRETARIES: ("menu", "appeals", "meetings", "votes", "members", "invite", "help"),
    Audience.PRESIDING: ("menu", "meetings", "votes", "appeals", "council", "settings", "help"),
    Audience.ADMINISTRATORS: ("menu", "state", "members", "invite", "council", "settings", "help"),
    Audience.DUTY: ("menu", "appeals", "meetings", "council", "drafts", "settings", "help"),
    Audience.MEMBERS: ("menu", "votes", "meetings", "council", "propose", "settings", "help"),
    Audience.EVERYONE: ("menu", "appeal", "status", "propose", "council", "settings", "help"),
    Audience.GROUPS: ("connect", "disconnect"),
}
_SCOPES: Mapping[Audience, str] = {Audience.EVERYONE: "all_private_chats", Audience.GROUPS: "all_group_chats"}
_BY_ROLE: Mapping[Role, Audience] = {
    Role.SECRETARY: Audience.SECRETARIES,
    Role.PRESIDING: Audience.PRESIDING,
    Role.DUTY_OFFICER: Audience.DUTY,
    Role.MEMBER: Audience.MEMBERS,
    Role.ADVISORY: Audience.MEMBERS,
}


@dataclass(frozen=True, slots=True)
class CommandsMenu:
    """One call of `setMyCommands`.

    Attributes:
        language: none for clients in a language of which we have no words.
        scope: Bot API's BotCommandScope.
    """

    audience: Audience
    language: Language | None
    scope: Mapping[str, Any]
    commands: tuple[Mapping[str, str], ...]


def command_menus(words: Mapping[Language, Words], register: Routes = routes) -> Iterator[CommandsMenu]:
    """The menus of whole scopes in every language; who has another language on their phone sees Kazakh."""
    for audience, scope in _SCOPES.items():
        for language in (None, *Language):
            spoken = words[language or Language.KK]
            yield CommandsMenu(audience, language, {"type": scope}, commands_of(audience, spoken, register))


def audience_of(offices: tuple[Office, ...], *, is_administrator: bool) -> Audience:
    """Whose menu suits a person with these offices."""
    roles = frozenset[Role]().union(*(office.roles for office in offices))
    suiting = {_BY_ROLE[role] for role in roles if role in _BY_ROLE}
    if is_administrator:
        suiting.add(Audience.ADMINISTRATORS)
    return next((audience for audience in Audience if audience in suiting), Audience.EVERYONE)


def commands_of(audience: Audience, words: Words, register: Routes = routes) -> tuple[Mapping[str, str], ...]:
    return tuple(
        {"command": name, "description": words.plain_text(Text(f"slash-{name}"))}
        for name in NAMES[audience]
        if name in register.slashes
    )


def edition_of(words: Mapping[Language, Words], register: Routes = routes) -> str:
    """A word that changes whenever a command of any menu, or what is said of it, does."""
    said = [commands_of(audience, words[language], register) for audience in Audience for language in Language]
    return hashlib.sha256(json.dumps(said).encode()).hexdigest()[:8]
