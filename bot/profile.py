"""What Telegram shows of the bot itself: its commands, by audience and language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

import structlog
from telegram.error import TelegramError

from bot.api import BotApi
from council.identity import ChatId
from handlers.core.commands_menu import Audience, command_menus
from handlers.kit.context import House

log: Final = structlog.stdlib.get_logger(__name__)


async def introduce(api: BotApi, house: House, administrators: list[ChatId]) -> None:
    """Tell Telegram the commands of each menu; a failure is logged, the bot works without them."""
    for call in _calls(house, administrators):
        try:
            await api.call("setMyCommands", call)
        except TelegramError as error:
            log.warning("commands_not_set", exc_info=error)


def _calls(house: House, administrators: list[ChatId]) -> Iterator[Mapping[str, Any]]:
    for menu in command_menus(house.words):
        call = {"commands": list(menu.commands), "scope": dict(menu.scope), "language_code": menu.language}
        if menu.audience is not Audience.OFFICIALS:
            yield call
        else:
            for chat_id in administrators:
                yield call | {"scope": {"type": "chat", "chat_id": chat_id}}
