"""What Telegram shows of the bot itself: its commands, per language and kind of chat."""

from __future__ import annotations

from typing import Final

import structlog
from telegram.error import TelegramError

from bot.api import BotApi

log: Final = structlog.stdlib.get_logger(__name__)


async def introduce(api: BotApi) -> None:
    """Tell Telegram the commands of each menu; a failure is logged, the bot works without."""
    from handlers.core.commands_menu import menus

    for menu in menus():
        try:
            await api.call("setMyCommands", menu)
        except TelegramError as error:
            log.warning("commands_not_set", exc_info=error)
            return
