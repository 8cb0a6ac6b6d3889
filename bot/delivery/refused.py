"""Calls that Telegram will never accept: our fault or bad data, such as a file of another bot. They are set aside.

Whoever waits for a reply in private is given the number under which it lies, as for an update that always fails.
"""

from __future__ import annotations

import json
from typing import Final

import structlog

from bot.delivery.drawing import Leaving
from bot.delivery.ending import end
from council.notices.audience import Why
from council.notices.model import Lane, Notice, Subject
from storage.sendings import DirtyCard, Queued
from storage.unit_of_work import StoredUnit

log: Final = structlog.stdlib.get_logger(__name__)


async def bury_call(uow: StoredUnit, row: Queued, leaving: Leaving, why: str) -> None:
    """Set the call of a row aside."""
    log.error("call_rejected", method=leaving.method, row=row.id, why=why)
    reference = f"out-{row.id:06d}"
    await _bury(uow, leaving, reference, why)
    await end(uow, row, "failed", Why.FAILED, why)
    if row.kind is None and leaving.chat_id is not None and leaving.chat_id > 0 and _is_shown(leaving):
        subject, facts = Subject("update", row.id), {"reference": reference}
        await uow.notices.put(Notice("fault-told", subject, facts, to_chat=leaving.chat_id, lane=Lane.REPLY))


async def bury_card(uow: StoredUnit, card: DirtyCard, leaving: Leaving, why: str) -> None:
    """Set the call of a card aside; the card is drawn no more."""
    log.error("card_rejected", noun=card.subject.noun, subject=card.subject.id, why=why)
    await _bury(uow, leaving, f"card-{uow.ids.new()}", why)
    await uow.delivery.card_gone(card)


async def _bury(uow: StoredUnit, leaving: Leaving, reference: str, why: str) -> None:
    body = json.dumps({"method": leaving.method, "body": leaving.body}, ensure_ascii=False)
    await uow.dead_letters.add(0, reference, why, body)


def _is_shown(leaving: Leaving) -> bool:
    return leaving.method.startswith("send") or leaving.method == "editMessageText"
