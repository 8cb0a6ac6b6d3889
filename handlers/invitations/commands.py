"""Second screens, which stand before what cannot be taken back."""

from __future__ import annotations

from dataclasses import dataclass

from council.command import Command
from council.identity import BodyId, MembershipId
from council.permissions.model import Role
from council.permissions.registry import permit


@permit(in_body=(Role.SECRETARY,), anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class AskSheet(Command[None]):
    """Before all are invited anew: links handed out earlier will work no more."""

    body_id: BodyId


@permit(in_body=(Role.SECRETARY,), anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class AskRevocation(Command[None]):
    """Before an invitation is taken back."""

    membership_id: MembershipId


@permit(in_body=(Role.SECRETARY,), anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class AskReplacement(Command[None]):
    """Before a member's account is detached."""

    membership_id: MembershipId
