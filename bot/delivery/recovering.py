"""Rows and cards that stand as leaving although nobody sends them: after a crash, after an unconfirmed commit."""

from __future__ import annotations

from collections.abc import Collection

from bot.delivery.drawing import Leaving
from bot.delivery.ending import end
from council.notices.audience import Why
from council.notices.model import Policy
from storage.sendings import DirtyCard, Queued
from storage.unit_of_work import StoredUnit


async def recover(uow: StoredUnit) -> None:
    """Decide by policy about rows that were leaving when the program died, and draw half-sent cards again."""
    for row in await uow.delivery.left_sending():
        if row.policy is Policy.FREE or (row.policy is Policy.REPEAT_MARKED and not row.is_repeat):
            is_repeat = row.policy is Policy.REPEAT_MARKED
            await uow.delivery.again(row.id, uow.now, is_repeat=is_repeat, error="interrupted")
        else:
            await end(uow, row, "unknown", Why.UNKNOWN, "interrupted")
    await uow.delivery.reopen_cards()


async def take_back(uow: StoredUnit, out: Collection[Leaving]) -> None:
    """Queue again what was claimed by a commit whose answer got lost: nobody knew of the claim, so it never left.

    Args:
        out: calls that are really on their way, or back and not yet settled.
    """
    rows = {one.of.id for one in out if isinstance(one.of, Queued)}
    for row in await uow.delivery.left_sending():
        if row.id not in rows:
            await uow.delivery.again(row.id, uow.now, is_repeat=row.is_repeat, error="claim unconfirmed")
    cards = [one.of for one in out if isinstance(one.of, DirtyCard)]
    await uow.delivery.reopen_cards(but={(card.subject, card.chat_id) for card in cards})
