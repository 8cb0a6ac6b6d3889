"""What delivery does with outbox rows and cards: claim the next, mark what became of them, recover after a crash."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Any

from council.identity import ChatId, Instant
from council.notices.model import Subject
from storage.engine import Session
from storage.pauses import PAUSE_MOST
from storage.queries import Statements
from storage.rows.delivery import answer_of, card_key, dirty_of, queued_of
from storage.sendings import DirtyCard, Queued

ANSWERED_WITHIN = 150_000
"""Milliseconds after which Telegram takes no answer to a tap (Bot API server 10.0)."""
ORDER_KEPT_FOR = 10_000
"""Milliseconds: a message waits so long for an older one of its chat that is tried again, and then overtakes it."""


class StoredDelivery:
    def __init__(self, session: Session, now: Instant) -> None:
        self._sql, self._now = Statements("delivery", session), now

    async def answers(self, most: int) -> list[Queued]:
        """Answers to taps that wait, those that come too late left out; they belong to no chat."""
        rows = await self._sql.answers(now=self._now, most=most)
        too_old = self._now - ANSWERED_WITHIN
        if rows and rows[0]["made_at"] < too_old:
            await self._sql.drop_late_answers(now=self._now, before=too_old)
            rows = await self._sql.answers(now=self._now, most=most)
        return [answer_of(row) for row in rows]

    async def queued(self, held: Collection[int], most: int) -> list[Queued]:
        """The next rows by lane and age, leaving out chats that may not be written to yet."""
        soon = self._now + ORDER_KEPT_FOR
        rows = await self._sql.queued(**self._ready(), soon=soon, held=json.dumps(list(held)), most=most)
        return [queued_of(row) for row in rows]

    async def dirty_cards(self, held: Collection[int], most: int) -> list[DirtyCard]:
        rows = await self._sql.dirty_cards(**self._ready(), held=json.dumps(list(held)), most=most)
        return [dirty_of(row) for row in rows]

    async def sending(self, row_id: int, chat_id: ChatId | None, method: str, body: Any) -> None:
        """Mark the row as leaving, with the very bytes, so that a repeat sends the same."""
        text = json.dumps(body, ensure_ascii=False)
        await self._sql.sending(id=row_id, chat_id=chat_id, method=method, body=text)

    async def settled(
        self, row_id: int, state: str, *, message_id: int | None = None, error: str | None = None
    ) -> None:
        """End the row as `sent`, `blocked`, `failed` or `unknown`; its body is blanked."""
        await self._sql.settled(id=row_id, state=state, now=self._now, message_id=message_id, error=error)

    async def told_unreached(self, row_id: int) -> None:
        """Somebody has been told that this notice did not arrive; they are not told again."""
        await self._sql.unreached(id=row_id, now=self._now)

    async def older_edits(self, chat_id: ChatId, message_id: int, before: int) -> list[int]:
        """The rows, older than this one, that were to edit this message and were put off."""
        rows = await self._sql.put_off(chat_id=chat_id, before=before)
        edits = [row for row in rows if row["method"].startswith("edit")]
        return [row["id"] for row in edits if json.loads(row["body"])["message_id"] == message_id]

    async def rewritten(self, row_id: int, method: str, body: Any) -> None:
        """Queue the row again as another call: a new message in place of an edit whose target is gone."""
        text = json.dumps(body, ensure_ascii=False)
        await self._sql.rewritten(id=row_id, method=method, body=text)

    async def again(self, row_id: int, not_before: Instant, *, is_repeat: bool, error: str | None) -> None:
        not_before = min(not_before, Instant(self._now + PAUSE_MOST))
        await self._sql.again(id=row_id, not_before=not_before, is_repeat=int(is_repeat), error=error)

    async def left_sending(self) -> list[Queued]:
        """Rows that stand as leaving; after a crash nobody knows their outcome."""
        return [queued_of(row) for row in await self._sql.left_sending()]

    async def reopen_cards(self, but: Collection[tuple[Subject, int]] = ()) -> None:
        """Cards a crash left half sent are drawn again: a card must stand, and an edit may be repeated.

        Args:
            but: those that are really on their way.
        """
        for row in await self._sql.cards_left_sending():
            if (Subject(row["noun"], row["subject_id"]), row["chat_id"]) not in but:
                await self._sql.card_open(**row)

    async def card_sending(self, card: DirtyCard) -> None:
        await self._sql.card_sending(**card_key(card))

    async def card_shown(self, card: DirtyCard, digest: str, message_id: int | None) -> None:
        await self._sql.card_shown(
            **card_key(card), shown=card.wanted, digest=digest, message_id=message_id, edited=card.message_id
        )

    async def card_again(
        self, card: DirtyCard, not_before: Instant, *, as_new: bool = False, is_unknown: bool = False
    ) -> None:
        """Draw it again later; as a new message if the old one is gone."""
        message_id, digest = (None, None) if as_new else (card.message_id, card.digest)
        await self._sql.card_again(
            **card_key(card),
            not_before=min(not_before, self._now + PAUSE_MOST),
            message_id=message_id,
            digest=digest,
            edited=card.message_id,
            unknowns=card.unknowns + is_unknown,
        )

    async def card_pinned(self, card: DirtyCard, pin: str) -> None:
        await self._sql.card_pinned(**card_key(card), pin=pin)

    async def card_gone(self, card: DirtyCard) -> None:
        """Its chat or its subject is gone: it is not drawn any more."""
        await self._sql.card_gone(**card_key(card))

    async def move_chat(self, old: ChatId, new: ChatId) -> None:
        """A group became a supergroup: what waits goes to its new number, cards are sent anew."""
        await self._sql.drop_named(old=old, now=self._now)
        await self._sql.move_queued(old=old, new=new)
        await self._sql.move_sending(old=old, new=new)
        await self._sql.drop_cards_there_already(old=old, new=new)
        await self._sql.move_cards(old=old, new=new)
        await self._sql.drop_topics(old=old)

    async def forget(self, before: Instant) -> int:
        dropped: int = await self._sql.forget(before=before)
        return dropped

    def _ready(self) -> dict[str, int]:
        return {"now": self._now, "latest": self._now + PAUSE_MOST}
