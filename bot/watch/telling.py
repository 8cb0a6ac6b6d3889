"""Saying an alarm: one plain message, in the reader's language as far as it is known."""

from __future__ import annotations

import asyncio
from typing import Final

import structlog
from telegram.error import BadRequest, Forbidden, RetryAfter, TelegramError

from bot.api import BotApi
from bot.settings import Settings
from bot.speech import words_of
from bot.waits import asked_pause
from council.identity import ChatId, TelegramId
from council.language import Language
from locales.text import Text
from storage.unit_of_work import StoredUnit

log: Final = structlog.stdlib.get_logger(__name__)


def chats_of(settings: Settings) -> tuple[ChatId, ...]:
    """The chats that hear alarms: the one for them, or each administrator's own."""
    if settings.alarm_chat is not None:
        return (ChatId(settings.alarm_chat),)
    return tuple(ChatId(number) for number in sorted(settings.admins))


class Crier:
    """Says alarms, to each in the language that was learnt while the database still answered."""

    def __init__(self, api: BotApi, settings: Settings) -> None:
        self._api, self._default = api, settings.default_language
        self._admins = [TelegramId(number) for number in sorted(settings.admins)]
        self.languages: dict[ChatId, Language] = {}
        self._quiet_until: dict[ChatId, float] = {}

    async def learn(self, uow: StoredUnit) -> None:
        """Read the administrators' languages."""
        accounts = [await uow.people.account(admin) for admin in self._admins]
        self.languages |= {account.chat_id: account.language for account in accounts if account is not None}

    async def tell(self, chat_id: ChatId, text: Text) -> bool:
        """Say it, and tell whether that is settled: said, or never to be said there."""
        now = asyncio.get_running_loop().time()
        if now < self._quiet_until.get(chat_id, now):
            return False
        words = words_of()[self.languages.get(chat_id, self._default)]
        try:
            await self._api.call("sendMessage", {"chat_id": chat_id, "text": words.plain_text(text)})
        except (BadRequest, Forbidden) as error:
            log.warning("alarm_not_heard", because=error)
        except TelegramError as error:
            log.warning("alarm_delayed", because=error)
            if isinstance(error, RetryAfter):
                self._quiet_until[chat_id] = now + asked_pause(error)
            return False
        return True
