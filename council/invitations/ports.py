"""What the use cases need stored about invitations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from council.identity import AccountId, BodyId, Instant, InvitationId, PersonId
from council.invitations.model import Invitation
from council.permissions.model import Place


class Invitations(Protocol):
    async def place(self, at: str, thing: int) -> Place | None: ...

    async def invitation(self, invitation_id: InvitationId) -> Invitation | None: ...

    async def by_hash(self, code_hash: str) -> Invitation | None: ...

    async def joined(self, body_id: BodyId) -> frozenset[PersonId]:
        """Of all who ever sat there, those who have an account."""
        ...

    async def open_of(self, body_id: BodyId) -> Mapping[PersonId, Invitation]:
        """The unused, unrevoked invitations of all who ever sat there, expired ones too, whoever issued them."""
        ...

    async def add(self, invitation: Invitation) -> None:
        """Keep it; earlier open ones of the same person are revoked."""
        ...

    async def revoke(self, invitation_id: InvitationId, at: Instant) -> bool:
        """False if it was used or revoked before."""
        ...

    async def use(self, invitation_id: InvitationId, account_id: AccountId, at: Instant) -> bool:
        """Use it up; of many at once exactly one gets true."""
        ...

    async def hold(self, account_id: AccountId) -> None:
        """Let other units that hold this account wait until this one ends."""
        ...

    async def guesses(self, account_id: AccountId, since: Instant) -> int:
        """How many wrong codes the account has tried since then."""
        ...

    async def add_guess(self, account_id: AccountId) -> None:
        """Count a wrong code; those an hour old are forgotten."""
        ...

    async def forget_private_cards(self, person_id: PersonId) -> None:
        """Draw the person's cards in their private chat no more; what they show stays true elsewhere."""
        ...

    async def is_provisional(self, person_id: PersonId) -> bool:
        """Tell whether only the person's own consent made them: no body and no file knows them."""
        ...

    async def absorb(self, provisional: PersonId, into: PersonId) -> None:
        """Give all that a provisional person lodged to the other, and let the provisional one be gone."""
        ...
