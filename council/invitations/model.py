"""An invitation, and how far a member has come by it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from council.bodies.model import Member
from council.identity import AccountId, BodyId, Instant, InvitationId, MembershipId, PersonId

VALID_DAYS: Final = 14
"""Sheets are handed out at a meeting; two weeks reach whoever was ill or travelling, and no lost slip lives longer."""
GUESSES_MOST: Final = 5
GUESSES_FOR: Final = 3_600_000
"""Milliseconds over which wrong codes are counted: more of them an hour is not a slip of the finger."""


class Standing(StrEnum):
    """How far a member has come."""

    JOINED = "joined"
    INVITED = "invited"
    LAPSED = "lapsed"
    """Invited, and the invitation has expired unused."""
    NOT_INVITED = "not_invited"


@dataclass(frozen=True, slots=True)
class Invitation:
    """A single-use link for one person; of its code only the hash is kept.

    Attributes:
        membership_id: the seat for which the person was invited.
        used_by: the account that joined by it.
    """

    id: InvitationId
    membership_id: MembershipId
    body_id: BodyId
    person_id: PersonId
    code_hash: str
    made_at: Instant
    expires_at: Instant
    used_at: Instant | None = None
    used_by: AccountId | None = None
    revoked_at: Instant | None = None


@dataclass(frozen=True, slots=True)
class Invitee:
    """A member on the list of who has joined."""

    member: Member
    standing: Standing
    invitation: Invitation | None = None
    """The open one, also after it has expired."""
