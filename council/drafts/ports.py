"""What the form engine needs stored."""

from __future__ import annotations

from typing import Protocol

from council.drafts.model import Draft
from council.identity import AccountId, DraftId


class Drafts(Protocol):
    async def open_of(self, account_id: AccountId) -> Draft | None:
        """The one draft that receives what this person types now."""
        ...

    async def get(self, draft_id: DraftId) -> Draft | None: ...

    async def list_of(self, account_id: AccountId) -> tuple[Draft, ...]:
        """All drafts of an account, the newest first."""
        ...

    async def save(self, draft: Draft) -> None:
        """Insert or replace; if it is open, every other draft of the account is set aside."""
        ...

    async def drop(self, draft_id: DraftId) -> None: ...
