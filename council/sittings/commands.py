"""What may be asked of a sitting: check in, open, take items, give the floor, pause, close; and its screens."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from annotated_types import Interval, Len, Predicate

from council.ballots.model import Ballot, Motion
from council.bodies.model import Body
from council.command import Command
from council.identity import AgendaItemId, Instant, MeetingId, MembershipId, SpeechId
from council.meetings.commands import DESK, MEMBERS, Reason
from council.meetings.model import AgendaItem, Meeting
from council.pages import Page, PageNumber
from council.permissions.model import EVERYONE, Role
from council.permissions.registry import permit
from council.sittings.model import Mode, Presence, Recess, Sitting, SittingState, Speech

COUNCIL = (*MEMBERS, Role.SECRETARY)
CODE_LENGTH = 6
Hands = Annotated[int, Interval(ge=0, le=1000)]


def _is_figures(code: str) -> bool:
    return code.isascii() and code.isdecimal()


@dataclass(frozen=True, slots=True)
class Hall:
    """Who is there, against the quorum.

    Attributes:
        present: voting members, in the room and online together.
        in_room: voting members whose hand the secretary records.
        advisory: members with an advisory voice, who are in no quorum.
        needed: how many voting members are still missing.
    """

    present: int
    online: int
    in_room: int
    advisory: int
    seats: int
    quorum: int
    needed: int


@dataclass(frozen=True, slots=True)
class SittingPage:
    """A sitting as one person may see it.

    Attributes:
        doors_at: from when members check in.
        item: the agenda item under discussion; `next_item` the one that would come after it.
        motions: of the item under discussion, each with its newest ballot.
        queue: who waits for the floor, the longest first.
        own: the person's stay, if they are there; `asked` their place in the queue.
    """

    meeting: Meeting
    body: Body
    state: SittingState
    sitting: Sitting | None
    hall: Hall
    doors_at: Instant
    is_door_open: bool
    items: tuple[AgendaItem, ...]
    taken: frozenset[AgendaItemId]
    item: AgendaItem | None
    next_item: AgendaItem | None
    motions: tuple[tuple[Motion, Ballot | None], ...]
    speaking: Speech | None
    queue: tuple[Speech, ...]
    recess: Recess | None
    is_member: bool
    own: Presence | None
    asked: Speech | None


@dataclass(frozen=True, slots=True)
class Arrival:
    """What came of a code that was typed or scanned.

    Attributes:
        is_right: the code fitted; `tries_left` counts on only where it did not.
    """

    page: SittingPage
    is_right: bool
    tries_left: int


@dataclass(frozen=True, slots=True)
class InHall:
    """One member's line in the list of who is there."""

    membership_id: MembershipId
    name: str
    is_voting: bool
    presence: Presence | None


@dataclass(frozen=True, slots=True)
class HallPage:
    meeting: Meeting
    body: Body
    hall: Hall
    members: Page[InHall]


@dataclass(frozen=True, slots=True)
class CodeShown:
    """A code for the door, which exists nowhere else and is shown once."""

    meeting: Meeting
    body: Body
    code: str


@permit(in_body=COUNCIL, anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class ShowSitting(Command[SittingPage]):
    """How does the sitting stand?"""

    meeting_id: MeetingId


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class ListSittings(Command[tuple[SittingPage, ...]]):
    """Which sittings of my bodies are on, or about to begin?"""


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


@permit(in_body=(Role.PRESIDING,))
@dataclass(frozen=True, slots=True)
class OpenSitting(Command[SittingPage]):
    """The sitting is open; also after it was put off."""

    meeting_id: MeetingId


@permit(in_body=(Role.PRESIDING,))
@dataclass(frozen=True, slots=True)
class ApproveAgenda(Command[SittingPage]):
    """Nobody is against the agenda: everybody's hand is up."""

    meeting_id: MeetingId


@permit(in_body=DESK)
@dataclass(frozen=True, slots=True)
class CountHands(Command[SittingPage]):
    """So many hands for the agenda, against it, abstaining."""

    meeting_id: MeetingId
    yes: Hands
    no: Hands
    abstain: Hands


@permit(in_body=DESK)
@dataclass(frozen=True, slots=True)
class ShowCourse(Command[SittingPage]):
    """Which items have been taken, and which not?"""

    meeting_id: MeetingId


@permit(in_body=(Role.PRESIDING,))
@dataclass(frozen=True, slots=True)
class TakeItem(Command[SittingPage]):
    """We come to this item."""

    agenda_item_id: AgendaItemId


@permit(in_body=MEMBERS, is_personal=True)
@dataclass(frozen=True, slots=True)
class AskFloor(Command[SittingPage]):
    """I want to speak."""

    meeting_id: MeetingId


@permit(in_body=MEMBERS, is_personal=True)
@dataclass(frozen=True, slots=True)
class GiveUpFloor(Command[SittingPage]):
    """I do not want to speak any more, or I have finished."""

    meeting_id: MeetingId


@permit(in_body=DESK)
@dataclass(frozen=True, slots=True)
class ShowFloor(Command[SittingPage]):
    """Who speaks, and who waits?"""

    meeting_id: MeetingId


@permit(in_body=DESK)
@dataclass(frozen=True, slots=True)
class NameSpeaker(Command[SittingPage]):
    """Somebody who is not a member, or has no phone, wants to speak."""

    meeting_id: MeetingId
    name: Annotated[str, Len(3, 120)]


@permit(in_body=(Role.PRESIDING,))
@dataclass(frozen=True, slots=True)
class GiveFloor(Command[SittingPage]):
    """The floor is theirs; whoever spoke has finished."""

    speech_id: SpeechId


@permit(in_body=(Role.PRESIDING,))
@dataclass(frozen=True, slots=True)
class ProlongSpeech(Command[SittingPage]):
    """One minute more."""

    speech_id: SpeechId


@permit(in_body=(Role.PRESIDING,))
@dataclass(frozen=True, slots=True)
class EndSpeech(Command[SittingPage]):
    """They have finished, or were taken off the queue."""

    speech_id: SpeechId


@permit(in_body=(Role.PRESIDING,))
@dataclass(frozen=True, slots=True)
class PauseSitting(Command[SittingPage]):
    """A break of so many minutes."""

    meeting_id: MeetingId
    minutes: Annotated[int, Interval(ge=1, le=240)]


@permit(in_body=(Role.PRESIDING,))
@dataclass(frozen=True, slots=True)
class ResumeSitting(Command[SittingPage]):
    """The break is over."""

    meeting_id: MeetingId


@permit(in_body=(Role.PRESIDING,))
@dataclass(frozen=True, slots=True)
class AdjournSitting(Command[SittingPage]):
    """We go on at another time; then members check in anew."""

    meeting_id: MeetingId
    until_at: Instant


@permit(in_body=(Role.PRESIDING,))
@dataclass(frozen=True, slots=True)
class ReviewSittingClosing(Command[SittingPage]):
    """Show me what closing the sitting means."""

    meeting_id: MeetingId


@permit(in_body=(Role.PRESIDING,))
@dataclass(frozen=True, slots=True)
class CloseSitting(Command[SittingPage]):
    """The sitting is closed, and with it the meeting."""

    meeting_id: MeetingId


@permit(in_body=DESK)
@dataclass(frozen=True, slots=True)
class NoteNotHeld(Command[SittingPage]):
    """There was no quorum: the meeting did not take place."""

    meeting_id: MeetingId
    reason: Reason
