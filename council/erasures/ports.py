"""What the use cases need stored about erasures."""

from __future__ import annotations

from typing import Protocol

from council.erasures.model import Erasure, Preview
from council.identity import AccountId, PersonId


class Erasures(Protocol):
    async def next_number(self) -> int: ...

    async def preview(self, account_id: AccountId, person_id: PersonId | None) -> Preview: ...

    async def carry_out(self, erasure: Erasure) -> bool:
        """Blank the name, the account, drafts, invitations, reasons, and what waits to be sent to the person.

        Votes, answers and registered appeals stay, under the name that the erasure gives. False if it was carried
        out before.
        """
        ...
