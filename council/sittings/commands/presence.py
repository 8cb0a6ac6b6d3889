"""Coming and leaving: by a button, by the code of the room, or by the secretary's hand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from annotated_types import Len, Predicate

from council.command import Command
from council.identity import MeetingId, MembershipId
from council.meetings.commands import DESK, MEMBERS
from council.pages import PageNumber
from council.permissions.model import Role
from council.permissions.registry import permit
from council.sittings.commands.pages import Arrival, CodeShown, HallPage, SittingPage
from council.sittings.model import Mode

CODE_LENGTH = 6


def _is_figures(code: str) -> bool:
    return code.isascii() and code.isdecimal()


@permit(in_body=MEMBERS, is_personal=True)
@dataclass(frozen=True, slots=True)
class CheckIn(Command[SittingPage]):
    """I am here."""

    meeting_id: MeetingId
    mode: Mode


@permit(in_body=MEMBERS, is_personal=True)
@dataclass(frozen=True, slots=True)
class EnterCode(Command[Arrival]):
    """I am in the room: this is the code that is shown there."""

    meeting_id: MeetingId
    code: Annotated[str, Len(CODE_LENGTH, CODE_LENGTH), Predicate(_is_figures)]


@permit(in_body=MEMBERS, is_personal=True)
@dataclass(frozen=True, slots=True)
class CheckOut(Command[SittingPage]):
    """I leave."""

    meeting_id: MeetingId


@permit(in_body=DESK)
@dataclass(frozen=True, slots=True)
class ShowHall(Command[HallPage]):
    """Who is there and who is not?"""

    meeting_id: MeetingId
    page: PageNumber = 1


@permit(in_body=(Role.SECRETARY,))
@dataclass(frozen=True, slots=True)
class NotePresent(Command[HallPage]):
    """This member is in the room; I saw them."""

    meeting_id: MeetingId
    membership_id: MembershipId
    page: PageNumber = 1


@permit(in_body=(Role.SECRETARY,))
@dataclass(frozen=True, slots=True)
class NoteGone(Command[HallPage]):
    """This member has left."""

    meeting_id: MeetingId
    membership_id: MembershipId
    page: PageNumber = 1


@permit(in_body=DESK)
@dataclass(frozen=True, slots=True)
class MakeDoorCode(Command[CodeShown]):
    """Give me a code to show in the room; an earlier one fits no more."""

    meeting_id: MeetingId
