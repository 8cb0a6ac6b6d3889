"""The outbox as a unit of work fills it; what delivery does with the rows stands in `storage.delivery`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from council.identity import ChatId, Instant, PersonId
from council.notices.model import Lane, Notice, Policy, Subject
from storage.engine import Session
from storage.queries import Statements

PRIORITY = {"answer": 0, Lane.REPLY: 1, Lane.DUE: 2, Lane.BROADCAST: 3}
"""The order in which lanes are emptied. `answer` is answerCallbackQuery, which Telegram does not pace."""

GATHERED_FOR = 5_000
"""Milliseconds: a notice to a whole council has ended within them, whoever it reached."""


class StoredOutbox:
    """Takes rendered sendings (of the Telegram edge) and notices (of the actions)."""

    def __init__(self, session: Session, now: Instant) -> None:
        self._sql = Statements("outbox", session)
        self._now = now

    async def put_rendered(
        self,
        method: str,
        body: Mapping[str, Any],
        *,
        chat_id: ChatId | None,
        lane: str = Lane.REPLY,
        policy: str = Policy.ONCE,
    ) -> None:
        await self._sql.put_rendered(
            lane=lane,
            priority=PRIORITY[lane],
            policy=policy,
            chat_id=chat_id,
            method=method,
            body=json.dumps(body, ensure_ascii=False),
            made_at=self._now,
        )

    async def put(self, notice: Notice) -> None:
        await self._put(notice, Instant(0))

    async def gather(self, notice: Notice, listed: str) -> None:
        waiting = await self._sql.gathering(
            priority=PRIORITY[notice.lane],
            person_id=notice.to_person,
            kind=notice.kind,
            noun=notice.subject.noun,
            subject_id=notice.subject.id,
            now=self._now,
        )
        if waiting is None:
            await self._put(notice, Instant(self._now + GATHERED_FOR))
            return
        facts = json.loads(waiting["facts"])
        facts[listed] += notice.facts[listed]
        await self._sql.join(id=waiting["id"], facts=json.dumps(facts, ensure_ascii=False))

    async def revive(self, person_id: PersonId) -> int:
        revived: int = await self._sql.revive(person_id=person_id, now=self._now)
        return revived

    async def expire(self, subject: Subject, kind: str) -> None:
        await self._sql.expire(noun=subject.noun, subject_id=subject.id, kind=kind, now=self._now)

    async def is_waiting(self, kind: str, subject: Subject, person_id: PersonId) -> bool:
        count: int = await self._sql.waiting(person_id=person_id, kind=kind, noun=subject.noun, subject_id=subject.id)
        return count > 0

    async def told(self, kind: str, subject: Subject, person_id: PersonId, chat_id: ChatId) -> int | None:
        of = {"kind": kind, "noun": subject.noun, "subject_id": subject.id}
        message_id: int | None = await self._sql.told(**of, person_id=person_id, chat_id=chat_id)
        return message_id

    async def _put(self, notice: Notice, not_before: Instant) -> None:
        await self._sql.put_notice(
            lane=notice.lane,
            priority=PRIORITY[notice.lane],
            policy=notice.policy,
            chat_id=notice.to_chat,
            person_id=notice.to_person,
            kind=notice.kind,
            noun=notice.subject.noun,
            subject_id=notice.subject.id,
            facts=json.dumps(dict(notice.facts), ensure_ascii=False),
            made_at=self._now,
            not_before=not_before,
            is_legal=int(notice.is_legal),
            body_id=notice.body_id,
            expires_at=notice.expires_at,
        )
