"""The hands raised in the room, one list for the secretary and for whoever presides."""

from __future__ import annotations

from dataclasses import dataclass

from council.ballots.commands.answers import Raised, Silent
from council.ballots.commands.closing import Closing
from council.ballots.model import Ballot, Motion
from council.bodies.model import Body
from council.command import Command
from council.identity import BallotId, Instant
from council.pages import Page, PageNumber
from council.permissions.model import Role
from council.permissions.registry import permit


@dataclass(frozen=True, slots=True)
class Room:
    """A page of those whom the secretary has checked in: each with the hand that was put down for them.

    Attributes:
        silent: checked in by the secretary and without a vote so far.
    """

    ballot: Ballot
    motion: Motion
    body: Body
    raised: tuple[Raised, ...]
    silent: Page[Silent]


@permit(in_body=(Role.SECRETARY,))
@dataclass(frozen=True, slots=True)
class ShowRoom(Command[Room]):
    """Whose hand may I put down?"""

    ballot_id: BallotId
    page: PageNumber = 1


@permit(in_body=(Role.PRESIDING,))
@dataclass(frozen=True, slots=True)
class ConfirmRoom(Command[Closing]):
    """The list of raised hands is right, as it was shown to me.

    Attributes:
        seen_at: when the last of the hands that were shown was put down.
    """

    ballot_id: BallotId
    seen_at: Instant
