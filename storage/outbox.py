"""The outbox as a unit of work fills it; what delivery does with the rows stands in `storage.delivery`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from council.identity import ChatId, Instant
from council.notices.model import Lane, Notice, Policy
from storage.engine import Session
from storage.queries import Statements

PRIORITY = {"answer": 0, Lane.REPLY: 1, Lane.DUE: 2, Lane.BROADCAST: 3}
"""The order in which lanes are emptied. `answer` is answerCallbackQuery, which Telegram does not pace."""


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
        )
