"""Invitations, and the wrong codes people tried, as rows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from council.identity import AccountId, BodyId, Ids, Instant, InvitationId, MembershipId, PersonId
from council.invitations.model import GUESSES_FOR, Invitation
from council.permissions.model import Place
from storage.engine import Session
from storage.queries import Row, Statements

ABSORBED: Final = (
    "appeals",
    "appeal_events",
    "proposals",
    "proposal_events",
    "follows",
    "seat_requests",
    "cards",
    "notices",
)


class StoredInvitations:
    def __init__(self, session: Session, now: Instant, ids: Ids) -> None:
        self._sql = Statements("invitations", session)
        self._now, self._ids = now, ids

    async def place(self, at: str, thing: int) -> Place | None:
        row = await self._sql.invitation_place(id=thing)
        return None if row is None else Place(BodyId(row["body_id"]))

    async def invitation(self, invitation_id: InvitationId) -> Invitation | None:
        return _invitation(await self._sql.invitation(id=invitation_id))

    async def by_hash(self, code_hash: str) -> Invitation | None:
        return _invitation(await self._sql.by_hash(code_hash=code_hash))

    async def joined(self, body_id: BodyId) -> frozenset[PersonId]:
        return frozenset(PersonId(row["person_id"]) for row in await self._sql.joined(body_id=body_id))

    async def open_of(self, body_id: BodyId) -> Mapping[PersonId, Invitation]:
        found = map(_invitation, await self._sql.open_of_body(body_id=body_id))
        return {invitation.person_id: invitation for invitation in found if invitation is not None}

    async def add(self, invitation: Invitation) -> None:
        await self._sql.hold_person(id=invitation.person_id)
        await self._sql.revoke_open(person_id=invitation.person_id, at=invitation.made_at)
        await self._sql.add(
            id=invitation.id,
            membership_id=invitation.membership_id,
            body_id=invitation.body_id,
            person_id=invitation.person_id,
            code_hash=invitation.code_hash,
            made_at=invitation.made_at,
            expires_at=invitation.expires_at,
        )

    async def revoke(self, invitation_id: InvitationId, at: Instant) -> bool:
        revoked: int = await self._sql.revoke(id=invitation_id, at=at)
        return revoked == 1

    async def use(self, invitation_id: InvitationId, account_id: AccountId, at: Instant) -> bool:
        used: int = await self._sql.use(id=invitation_id, account_id=account_id, at=at)
        return used == 1

    async def hold(self, account_id: AccountId) -> None:
        await self._sql.hold_account(id=account_id)

    async def guesses(self, account_id: AccountId, since: Instant) -> int:
        count: int = await self._sql.guesses(account_id=account_id, since=since)
        return count

    async def add_guess(self, account_id: AccountId) -> None:
        await self._sql.forget_guesses(account_id=account_id, before=self._now - GUESSES_FOR)
        await self._sql.add_guess(id=self._ids.new(), account_id=account_id, at=self._now)

    async def forget_private_cards(self, person_id: PersonId) -> None:
        await self._sql.drop_private_cards(person_id=person_id)

    async def is_provisional(self, person_id: PersonId) -> bool:
        is_known: int = await self._sql.known_to_a_body(person_id=person_id)
        return is_known == 0

    async def absorb(self, provisional: PersonId, into: PersonId) -> None:
        for move in ABSORBED:
            await getattr(self._sql, f"absorb_{move}")(provisional=provisional, into=into)
        for doubled in ("follows", "seat_requests"):
            await getattr(self._sql, f"drop_{doubled}")(provisional=provisional)
        await self._sql.drop_person(id=provisional)


def _invitation(row: Row | None) -> Invitation | None:
    if row is None:
        return None
    return Invitation(
        id=InvitationId(row["id"]),
        membership_id=MembershipId(row["membership_id"]),
        body_id=BodyId(row["body_id"]),
        person_id=PersonId(row["person_id"]),
        code_hash=row["code_hash"],
        made_at=Instant(row["made_at"]),
        expires_at=Instant(row["expires_at"]),
        used_at=row["used_at"],
        used_by=row["used_by"],
        revoked_at=row["revoked_at"],
    )
