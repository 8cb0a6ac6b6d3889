"""The gate before the handling: whoever sends far too much is told so once a minute, and costs little after that.

What is not taken is marked done in the inbox like everything else, so a flood leaves nothing to work off, and others
never wait behind it (docs/decisions/0015-floods.md).
"""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import Any, Final

import structlog

from bot.allowance import SILENCE, Allowances, Verdict
from bot.handling import Handling
from council.identity import Instant
from handlers.kit.errors import TooFast
from handlers.kit.incoming import Incoming, Kind
from handlers.kit.reading import read_kept
from storage.inbox import Kept

log: Final = structlog.stdlib.get_logger(__name__)

ALWAYS_TAKEN: Final = frozenset({Kind.MEMBERSHIP, Kind.MIGRATION})
"""What Telegram tells of chats; nobody types it, and nothing may be missed of it."""


class Gate:
    """Lets updates through to the handling, as many of a person as they may send.

    Presses and messages are counted apart: a message says when it was sent, a press does not and counts when it comes.

    Args:
        now: seconds by a clock that nobody sets. By the machine's, a press heard while that was ahead would silence
            the person from its return until it had caught up.

    Attributes:
        turned_away: updates not taken since the start.
    """

    def __init__(self, handling: Handling, at_once: int, now: Callable[[], float] = monotonic) -> None:
        self._handling, self._now = handling, now
        self._dated, self._undated = Allowances(at_once), Allowances(at_once)
        self.turned_away = 0

    async def handle(self, row: Kept) -> None:
        """Handle one row to its end, or turn it away; this never raises but for cancellation."""
        verdict = self._judge(row)
        if verdict is Verdict.TAKEN:
            await self._handling.handle(row)
            return
        self.turned_away += 1
        if verdict is Verdict.TOLD:
            log.warning("flood", row=row.id, silent_for=SILENCE // 1000)
        await self._handling.turn_away(row, TooFast(seconds=SILENCE // 1000) if verdict is Verdict.TOLD else None)

    def _judge(self, row: Kept) -> Verdict:
        try:
            incoming = read_kept(row.body)
        except Exception:  # noqa: BLE001  # unreadable: the handling finds out the same, and buries it
            return Verdict.TAKEN
        sender = incoming.telegram_id or incoming.chat_id
        if sender is None or incoming.kind in ALWAYS_TAKEN:
            return Verdict.TAKEN
        sent_at = None if incoming.kind is Kind.TAP else _sent_at(incoming)
        if sent_at is None:
            return self._undated.judge(sender, int(self._now() * 1000))
        return self._dated.judge(sender, sent_at)


def _sent_at(incoming: Incoming) -> Instant | None:
    date: Any = (incoming.raw_message or {}).get("date")
    return Instant(date * 1000) if isinstance(date, int) and date > 0 else None
