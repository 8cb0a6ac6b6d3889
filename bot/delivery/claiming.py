"""One turn of delivery inside a unit of work: settle what has come back, then claim what may leave next.

Both stand in one transaction, so a turn costs one commit however many calls it ends and begins.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Final

import structlog

from bot.delivery.drawing import Drawing, Leaving
from bot.delivery.ending import OUT_OF_REACH, end, stale_for
from bot.delivery.pinning import settle_pin
from bot.delivery.settling import Answered, settle
from bot.delivery.topics import in_topic
from council.identity import ChatId
from council.language import Language
from council.notices.audience import Why
from storage.errors import StorageUnavailable
from storage.sendings import DirtyCard, Queued
from storage.unit_of_work import StoredUnit

log: Final = structlog.stdlib.get_logger(__name__)

SWEPT_AT_ONCE: Final = 50
SWEEPS_MOST: Final = 20
"""Rows that need not be sent cost no slot, so they are looked through until there is one that leaves."""


@dataclass(frozen=True, slots=True)
class Room:
    """How much may leave now.

    Attributes:
        answers: answers to taps, which Telegram does not pace.
        paced: calls the ledger has slots for.
        held: chats that may not be written to yet.
    """

    answers: int
    paced: int
    held: Collection[int]


@dataclass(frozen=True, slots=True)
class Turn:
    """A turn of delivery; it may run twice, so it changes nothing but its unit."""

    drawing: Drawing
    answered: Sequence[Answered]
    room: Room

    async def __call__(self, uow: StoredUnit) -> list[Leaving]:
        for answered in self.answered:
            await _settled(uow, answered)
        leaving = [_answering(row) for row in await uow.delivery.answers(self.room.answers)]
        if self.room.paced:
            leaving += await self._paced(uow)
        for one in leaving:
            await _mark(uow, one)
        return leaving

    async def _paced(self, uow: StoredUnit) -> list[Leaving]:
        leaving: dict[int, Leaving] = {}
        most = self.room.paced
        for _ in range(SWEEPS_MOST):
            if not await self._sweep(uow, leaving, most):
                break
            most = SWEPT_AT_ONCE
        return list(leaving.values())

    async def _sweep(self, uow: StoredUnit, leaving: dict[int, Leaving], most: int) -> bool:
        """Draw what is next; tells whether something fell away for which another may leave."""
        held = [*self.room.held, *leaving]
        rows = await uow.delivery.queued(held, most)
        waiting: list[Queued | DirtyCard] = [*rows, *await uow.delivery.dirty_cards(held, most)]
        has_dropped = False
        for one in sorted(waiting, key=lambda one: one.priority):
            if len(leaving) >= self.room.paced:
                return False
            if one.chat_id is not None and one.chat_id in leaving:
                continue  # one call to a chat at a time keeps their order
            drawn = await self._drawn(uow, one)
            if drawn is None or drawn.chat_id is None:
                has_dropped = True
            else:
                leaving[drawn.chat_id] = drawn
        return has_dropped

    async def _drawn(self, uow: StoredUnit, one: Queued | DirtyCard) -> Leaving | None:
        try:
            async with uow.savepoint():
                if isinstance(one, Queued):
                    return await self._drawn_row(uow, one)
                return await self._drawn_card(uow, one)
        except StorageUnavailable:
            raise
        except Exception as fault:  # a row nobody can draw must not stop those behind it
            log.warning("drawing_failed", kind=getattr(one, "kind", "card"), exc_info=fault)
            await _give_up(uow, one, type(fault).__name__)
            return None

    async def _drawn_row(self, uow: StoredUnit, row: Queued) -> Leaving | None:
        stale = stale_for(uow, row)
        if stale is not None:
            log.info("row_dropped", row=row.id, kind=row.kind, why=stale[1].value)
            await end(uow, row, *stale)
        if stale is not None or row.chat_id is None:
            return None
        leaving = self.drawing.row(row, row.chat_id, await self._language(uow, row.chat_id, row.language))
        if leaving.method == "editMessageText":
            await _overtake(uow, row.id, row.chat_id, leaving.body["message_id"])
        return leaving

    async def _drawn_card(self, uow: StoredUnit, card: DirtyCard) -> Leaving | None:
        language = await self._language(uow, card.chat_id, card.language)
        drawn = None if card.reach in OUT_OF_REACH else await self.drawing.card(uow, card, language)
        if drawn is None:
            await uow.delivery.card_gone(card)
            return None
        if drawn.digest == card.digest:
            await uow.delivery.card_shown(card, drawn.digest or "", card.message_id)
            await settle_pin(uow, card, card.message_id)
            return None
        return await in_topic(uow, drawn, card, self.drawing.house.words[language])

    async def _language(self, uow: StoredUnit, chat_id: ChatId, readers: str | None) -> Language:
        """The reader's language, or that of the group, which is its own affair."""
        if readers is not None:
            return Language(readers)
        return await uow.chats.language_of(chat_id) or self.drawing.default_language


TurnOf = Callable[[Sequence[Answered], Room], Turn]


async def _settled(uow: StoredUnit, answered: Answered) -> None:
    try:
        async with uow.savepoint():
            await settle(uow, answered)
    except StorageUnavailable:
        raise
    except Exception as fault:  # else one answer would be brought again and again, with all those beside it
        log.exception("settling_failed", method=answered.leaving.method, exc_info=fault)
        await _give_up(uow, answered.leaving.of, type(fault).__name__, state="unknown")


async def _overtake(uow: StoredUnit, row_id: int, chat_id: ChatId, message_id: int) -> None:
    """Let go of older edits of the message, which were put off: they would bring an older screen back."""
    for older in await uow.delivery.older_edits(chat_id, message_id, row_id):
        await uow.delivery.settled(older, "failed", error="overtaken")


def _answering(row: Queued) -> Leaving:
    return Leaving(row.method or "", row.body, None, row)


async def _mark(uow: StoredUnit, one: Leaving) -> None:
    if isinstance(one.of, DirtyCard):
        await uow.delivery.card_sending(one.of)
    else:
        await uow.delivery.sending(one.of.id, one.chat_id, one.method, one.kept or one.body)


async def _give_up(uow: StoredUnit, one: Queued | DirtyCard, why: str, state: str = "failed") -> None:
    if isinstance(one, DirtyCard):
        await uow.delivery.card_gone(one)
    else:
        await end(uow, one, state, Why.UNKNOWN if state == "unknown" else Why.FAILED, why)
