"""The end of an outbox row that did not arrive; if the law wanted it to, those who answer for it are told."""

from __future__ import annotations

from typing import Final

import structlog

from council.notices.audience import Missed, Why, tell_unreached
from council.people.model import Reach
from storage.errors import StorageUnavailable
from storage.sendings import Queued
from storage.unit_of_work import StoredUnit

log: Final = structlog.stdlib.get_logger(__name__)

OUT_OF_REACH: Final = {Reach.BLOCKED: Why.BLOCKED, Reach.DEACTIVATED: Why.DEACTIVATED}


async def end(uow: StoredUnit, row: Queued, state: str, why: Why, error: str | None = None) -> None:
    """End the row as `blocked`, `failed` or `unknown`.

    Args:
        error: what stands in the row; the reason's own word where nothing more is known.
    """
    await uow.delivery.settled(row.id, state, error=error or why)
    if row.is_legal and not row.is_told:
        try:
            async with uow.savepoint():
                await _tell(uow, row, why)
        except StorageUnavailable:
            raise
        except Exception as fault:  # that nobody could be told must not bring the row back for ever
            log.exception("unreached_not_told", row=row.id, kind=row.kind, exc_info=fault)


def stale_for(uow: StoredUnit, row: Queued) -> tuple[str, Why] | None:
    """Tell why a row whose turn has come need not be sent at all, and the state it ends in."""
    if row.expires_at is not None and row.expires_at <= uow.now:
        return "failed", Why.EXPIRED
    if row.chat_id is None:
        return "blocked", Why.NOT_JOINED
    if row.reach in OUT_OF_REACH:
        return "blocked", OUT_OF_REACH[row.reach]
    return None


async def _tell(uow: StoredUnit, row: Queued, why: Why) -> None:
    if row.kind is None or row.subject is None or row.person_id is None or row.body_id is None:
        return
    missed = Missed(row.kind, row.subject, row.facts, row.person_id, row.body_id, why)
    told = await tell_unreached(uow, missed)
    await uow.delivery.told_unreached(row.id)
    log.warning("legal_notice_unreached", row=row.id, kind=row.kind, why=why.value, told=told)
