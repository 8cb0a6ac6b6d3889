"""What may be asked of invitations: look who has joined, invite, join, replace a lost account."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from council.bodies.model import Body
from council.command import Command
from council.identity import BodyId, InvitationId, MembershipId, PersonId
from council.invitations.model import Invitee
from council.names import Names
from council.pages import Page, PageNumber
from council.permissions.model import EVERYONE, Role
from council.permissions.registry import permit


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
