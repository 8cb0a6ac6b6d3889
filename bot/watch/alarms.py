"""Alarms: each is said once when it begins and once when it is over, straight to Telegram.

They do not travel through the outbox, which may be what is broken. A message that Telegram did not take is said again
until it does, or until there is nothing to say any more.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Final

import structlog

from bot.watch.rules import Alarm, Found
from council.identity import ChatId
from locales.text import Text, Value

log: Final = structlog.stdlib.get_logger(__name__)

LOOK_EVERY: Final = 2.0
OVER_AFTER: Final = 20.0
"""Seconds without the fault before it is said to be over, so that a flickering one is said once."""

Tell = Callable[[ChatId, Text], Awaitable[bool]]
"""Says something in a chat, and tells whether that is settled: said, or never to be said there."""


@dataclass(frozen=True, slots=True)
class Word:
    """One thing to be said in one chat."""

    chat_id: ChatId
    alarm: Alarm
    text: Text
    is_over: bool


class Alarms:
    """Says what begins and what is over.

    Args:
        found: what is wrong now.
        chats: who hears of it.
    """

    def __init__(self, found: Callable[[], Found], tell: Tell, chats: tuple[ChatId, ...]) -> None:
        self._found, self._tell, self._chats = found, tell, chats
        self._raised: dict[Alarm, float] = {}
        self._owed: list[Word] = []

    async def serve(self) -> None:
        """Serve until cancelled."""
        while True:
            self.look(asyncio.get_running_loop().time())
            await self.say()
            await asyncio.sleep(LOOK_EVERY)

    def look(self, now: float) -> None:
        """Note what has begun and what is over."""
        found = self._found()
        for alarm, facts in found.items():
            if alarm not in self._raised:
                log.error("alarm_raised", alarm=alarm.value)
                self._owe(alarm, facts)
            self._raised[alarm] = now
        for alarm in [one for one, seen_at in self._raised.items() if now - seen_at >= OVER_AFTER]:
            log.warning("alarm_over", alarm=alarm.value)
            del self._raised[alarm]
            self._call_off(alarm)

    def _owe(self, alarm: Alarm, facts: Mapping[str, Value]) -> None:
        text = Text(f"alarm-{alarm}", facts)
        self._owed += [Word(chat_id, alarm, text, is_over=False) for chat_id in self._chats]

    def _call_off(self, alarm: Alarm) -> None:
        """Who never heard that it began need not hear that it is over."""
        unheard = {word.chat_id for word in self._owed if word.alarm is alarm and not word.is_over}
        self._owed = [word for word in self._owed if word.alarm is not alarm]
        text, heard = Text(f"alarm-{alarm}.over"), [chat_id for chat_id in self._chats if chat_id not in unheard]
        self._owed += [Word(chat_id, alarm, text, is_over=True) for chat_id in heard]

    async def say(self) -> None:
        """Say what is still to be said, as far as it is heard."""
        for word in [*self._owed]:
            if await self._tell(word.chat_id, word.text) and word in self._owed:
                self._owed.remove(word)
