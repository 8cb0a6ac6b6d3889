"""Drafts of forms as rows; answers are JSON."""

from __future__ import annotations

import json

from council.drafts.model import Draft
from council.identity import AccountId, DraftId, Instant
from storage.engine import Session
from storage.queries import Row, Statements


class StoredDrafts:
    def __init__(self, session: Session, now: Instant) -> None:
        self._sql = Statements("drafts", session)
        self._now = now

    async def open_of(self, account_id: AccountId) -> Draft | None:
        row = await self._sql.open_draft(account_id=account_id, now=self._now)
        return None if row is None else _draft(row)

    async def get(self, draft_id: DraftId) -> Draft | None:
        row = await self._sql.draft(id=draft_id, now=self._now)
        return None if row is None else _draft(row)

    async def list_of(self, account_id: AccountId) -> tuple[Draft, ...]:
        rows = await self._sql.drafts_of(account_id=account_id, now=self._now)
        return tuple(_draft(row) for row in rows)

    async def save(self, draft: Draft) -> None:
        if draft.is_open:
            await self._sql.set_others_aside(account_id=draft.account_id, id=draft.id)
        await self._sql.save_draft(
            id=draft.id,
            account_id=draft.account_id,
            form=draft.form,
            version=draft.version,
            given=json.dumps(dict(draft.given), ensure_ascii=False),
            answers=json.dumps(dict(draft.answers), ensure_ascii=False),
            asked=draft.asked,
            revision=draft.revision,
            is_open=int(draft.is_open),
            changed_at=draft.changed_at,
            expires_at=draft.expires_at,
        )

    async def drop(self, draft_id: DraftId) -> None:
        await self._sql.drop_draft(id=draft_id)

    async def drop_expired(self) -> int:
        dropped: int = await self._sql.drop_expired_drafts(now=self._now)
        return dropped


def _draft(row: Row) -> Draft:
    return Draft(
        id=DraftId(row["id"]),
        account_id=AccountId(row["account_id"]),
        form=row["form"],
        version=row["version"],
        given=json.loads(row["given"]),
        answers=json.loads(row["answers"]),
        asked=row["asked"],
        revision=row["revision"],
        is_open=row["is_open"] == 1,
        changed_at=Instant(row["changed_at"]),
        expires_at=Instant(row["expires_at"]),
    )
