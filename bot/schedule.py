"""The ticker: APScheduler says when it is time to look, rows say what there is to do.

It holds no truth. A tick that was missed is made up for by the next one, two that fell together count as one.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from council.identity import Instant
from storage.errors import StorageUnavailable
from storage.unit_of_work import StoredUnit, Units

log: Final = structlog.stdlib.get_logger(__name__)

HOUR: Final = 3_600_000
DAY: Final = 24 * HOUR

INBOX_KEPT_FOR: Final = 72 * HOUR
"""A repeated delivery is recognized for so long; Telegram itself repeats for 24 hours."""
OUTBOX_KEPT_FOR: Final = 30 * DAY
DEAD_LETTERS_KEPT_FOR: Final = 30 * DAY
"""Sealed bodies of set-aside updates hold people's words, so they go whether or not anybody looked."""


LOOK_EVERY: Final = 5
"""Seconds."""
DUE_KEPT_FOR: Final = 30 * DAY


async def tidy(uow: StoredUnit) -> dict[str, int]:
    """Forget what has outlived its use, and say how many rows that were."""
    return {
        "inbox": await uow.inbox.forget(Instant(uow.now - INBOX_KEPT_FOR)),
        "outbox": await uow.delivery.forget(Instant(uow.now - OUTBOX_KEPT_FOR)),
        "dead_letters": await uow.dead_letters.forget(Instant(uow.now - DEAD_LETTERS_KEPT_FOR)),
        "due": await uow.due.forget(Instant(uow.now - DUE_KEPT_FOR)),
        "drafts": await uow.drafts.drop_expired(),
    }


def ticker(units: Units, look: Callable[[], None]) -> Any:
    """Return a scheduler, not yet started.

    Args:
        look: called every few seconds, so that due work is looked for although nobody has called.
    """
    scheduler = AsyncIOScheduler(timezone="UTC")

    async def tidy_up() -> None:
        try:
            await units.run(tidy)
        except StorageUnavailable as error:  # the next hour will do
            log.warning("not_tidied", because=error)

    async def tick() -> None:
        look()

    regularly: dict[str, Any] = {"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
    scheduler.add_job(tidy_up, "interval", hours=1, **regularly)
    scheduler.add_job(tick, "interval", seconds=LOOK_EVERY, **regularly)
    return scheduler
