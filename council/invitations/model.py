"""An invitation, who has joined and who not; the orders by which people are invited, join and are detached."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from council.bodies.model import Body, Member
from council.command import Command
from council.identity import AccountId, BodyId, Instant, InvitationId, MembershipId, PersonId
from council.names import Names
from council.pages import Page, PageNumber
from council.permissions.model import EVERYONE, Role
from council.permissions.registry import permit

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
class Issued:
    """A fresh invitation with its code, which exists nowhere else and is shown once.

    Attributes:
        last_on: the last local day on which the link works.
    """

    invitation_id: InvitationId
    membership_id: MembershipId
    person_id: PersonId
    body: Body
    name: str
    post: Names
    code: str
    last_on: date


@dataclass(frozen=True, slots=True)
class Invitee:
    """A member on the list of who has joined."""

    member: Member
    standing: Standing
    invitation: Invitation | None = None
    """The open one, also after it has expired."""


@dataclass(frozen=True, slots=True)
class InviteesPage:
    """The members of a body by how far they have come."""

    body: Body
    invitees: Page[Invitee]
    joined: int
    invited: int


@dataclass(frozen=True, slots=True)
class InviteePage:
    body: Body
    invitee: Invitee
    post: Names


@dataclass(frozen=True, slots=True)
class Welcome:
    """Who somebody has become by joining."""

    body: Body
    name: str
    post: Names


@permit(anywhere=(Role.SECRETARY, Role.ADMINISTRATOR))
@dataclass(frozen=True, slots=True)
class ShowInviting(Command[Page[Body]]):
    """For which bodies may I invite?"""

    page: PageNumber = 1


@permit(in_body=(Role.SECRETARY,), anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class ShowInvitees(Command[InviteesPage]):
    """Who has joined, who is invited, who is neither?"""

    body_id: BodyId
    page: PageNumber = 1


@permit(in_body=(Role.SECRETARY,), anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class ShowInvitee(Command[InviteePage]):
    """How far has this member come?"""

    membership_id: MembershipId


@permit(in_body=(Role.SECRETARY,), anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class IssueInvitation(Command[Issued]):
    """Invite this member; an earlier unused invitation of theirs works no more."""

    membership_id: MembershipId


@permit(in_body=(Role.SECRETARY,), anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class IssueInvitations(Command[tuple[Issued, ...]]):
    """Invite everybody of the body who has not joined, each anew."""

    body_id: BodyId


@permit(in_body=(Role.SECRETARY,), anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class RevokeInvitation(Command[MembershipId]):
    """Let an unused invitation work no more; the answer is the seat it was made for."""

    invitation_id: InvitationId


@permit(in_body=(Role.SECRETARY,), anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class ReplaceAccount(Command[Issued]):
    """Lost phone: detach the account and invite the person again; all they did stays theirs."""

    membership_id: MembershipId


@permit(anywhere=EVERYONE, is_personal=True)
@dataclass(frozen=True, slots=True)
class RedeemInvitation(Command[Welcome | None]):
    """I am the person this code was made for. The answer is none for a code that nobody issued."""

    code: str
