"""What Telegram shows of the bot itself: its commands, by audience and language, and what it is for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

import structlog
from telegram.error import TelegramError

from bot.api import BotApi
from council.language import Language
from handlers.core.commands_menu import command_menus
from handlers.kit.context import House
from locales.text import Text

log: Final = structlog.stdlib.get_logger(__name__)

TEXTS: Final = {
    "description": ("MyDescription", Text("core-bot-description")),
    "short_description": ("MyShortDescription", Text("core-bot-about")),
}
LANGUAGES: Final = (*Language, None)
"""None, what all others see, comes last: while it is unset, a language without words of its own is told nothing."""


async def introduce(api: BotApi, house: House) -> None:
    """Tell Telegram the commands of each menu and the texts; a failure is logged, the bot works without them."""
    for call in _calls(house):
        try:
            await api.call("setMyCommands", call)
        except TelegramError as error:
            log.warning("commands_not_set", because=error)
    try:
        await _describe(api, house)
    except TelegramError as error:
        log.warning("description_not_set", because=error)


async def _describe(api: BotApi, house: House) -> None:
    """Say what the bot is for wherever nothing is said yet: what the operator wrote with BotFather stays."""
    for field, (what, key) in TEXTS.items():
        for language in LANGUAGES:
            whose = {} if language is None else {"language_code": language}
            told = await api.ask(f"get{what}", whose, dict)
            if not told.get(field):
                text = house.words[language or Language.KK].plain_text(key)
                await api.call(f"set{what}", {field: text, **whose})


def _calls(house: House) -> Iterator[Mapping[str, Any]]:
    for menu in command_menus(house.words):
        yield {"commands": list(menu.commands), "scope": dict(menu.scope), "language_code": menu.language}
