"""What may be asked of a meeting: call, answer, cancel, end, and the questions behind each screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from annotated_types import Len

from council.ballots.model import Ballot, Motion
from council.bodies.model import Body
from council.command import Command
from council.identity import BodyId, Instant, MeetingId
from council.meetings.model import AgendaItem, Answer, Attendance, Meeting, Reply
from council.pages import Page, PageNumber
from council.permissions.model import EVERYONE, Role
from council.permissions.registry import permit

MEMBERS = (Role.MEMBER, Role.PRESIDING, Role.ADVISORY)
DESK = (Role.SECRETARY, Role.PRESIDING)
Reason = Annotated[str, Len(3, 500)]


@dataclass(frozen=True, slots=True)
class Forecast:
    """Whether a quorum can be expected.

    Attributes:
        coming: voting members who promised to come.
        silent: members who have not answered.
        needed: how many more voting members must promise.
    """

    coming: int
    absent: int
    silent: int
    quorum: int
    needed: int


@dataclass(frozen=True, slots=True)
class MeetingPage:
    """A meeting as one person may see it.

    Attributes:
        forecast: for those who prepare the meeting.
        own: the person's answer; `is_asked` tells whether one is wanted from them.
    """

    meeting: Meeting
    body: Body
    items: tuple[AgendaItem, ...]
    motions: tuple[tuple[Motion, Ballot | None], ...]
    forecast: Forecast | None
    is_asked: bool
    own: Answer | None


@dataclass(frozen=True, slots=True)
class Said:
    """One member's line in the list of answers."""

    name: str
    reply: Reply | None
    reason: str | None
    is_voting: bool


@dataclass(frozen=True, slots=True)
class AnswersPage:
    meeting: Meeting
    body: Body
    answers: Page[Said]


@dataclass(frozen=True, slots=True)
class MeetingsPage:
    body: Body
    meetings: Page[Meeting]


@permit(in_body=(Role.SECRETARY,), anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class CallMeeting(Command[MeetingId]):
    """Convene the body; every member gets the notice.

    Attributes:
        late_reason: wanted only where fewer working days are left than the body's regulation asks.
    """

    body_id: BodyId
    starts_at: Instant
    attendance: Attendance
    place: Annotated[str, Len(2, 200)]
    item: Annotated[str, Len(5, 300)]
    motion: Annotated[str, Len(10, 1500)]
    late_reason: Reason | None = None


@permit(in_body=MEMBERS, is_personal=True)
@dataclass(frozen=True, slots=True)
class AcceptMeeting(Command[MeetingPage]):
    """I come."""

    meeting_id: MeetingId


@permit(in_body=MEMBERS, is_personal=True)
@dataclass(frozen=True, slots=True)
class DeclineMeeting(Command[MeetingPage]):
    """I do not come, because."""

    meeting_id: MeetingId
    reason: Reason


@permit(in_body=(Role.SECRETARY,), anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class CancelMeeting(Command[MeetingPage]):
    """It will not take place; everyone who got the notice is told why."""

    meeting_id: MeetingId
    reason: Reason


@permit(in_body=DESK)
@dataclass(frozen=True, slots=True)
class ReviewEnding(Command[MeetingPage]):
    """Show me what ending the meeting means."""

    meeting_id: MeetingId


@permit(in_body=DESK)
@dataclass(frozen=True, slots=True)
class EndMeeting(Command[MeetingPage]):
    """The meeting is over."""

    meeting_id: MeetingId


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class ShowMeeting(Command[MeetingPage]):
    """When, where and about what? Meetings of councils are open to the public (Law 383-V)."""

    meeting_id: MeetingId


@permit(in_body=DESK, anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class ShowAnswers(Command[AnswersPage]):
    """Who comes, who does not and why, who is silent?"""

    meeting_id: MeetingId
    page: PageNumber = 1


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class ShowMeetings(Command[MeetingsPage]):
    """The body's meetings, the newest first."""

    body_id: BodyId
    page: PageNumber = 1
