"""The audit trail as rows that are only ever added."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from council.identity import BodyId, Instant
from council.notices.model import Subject
from council.permissions.model import Actor
from storage.engine import Session
from storage.queries import Statements


class StoredAudit:
    def __init__(self, session: Session, now: Instant) -> None:
        self._sql = Statements("audit", session)
        self._now = now

    async def record(
        self,
        actor: Actor,
        what: str,
        subject: Subject,
        body_id: BodyId | None = None,
        facts: Mapping[str, Any] | None = None,
    ) -> None:
        await self._sql.record(
            at=self._now,
            account_id=actor.account_id,
            person_id=actor.person_id,
            what=what,
            noun=subject.noun,
            subject_id=subject.id,
            body_id=body_id,
            facts=json.dumps(dict(facts or {}), ensure_ascii=False),
        )
