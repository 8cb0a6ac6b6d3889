"""How a meeting comes about and comes to its end."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from annotated_types import Len

from council.command import Command
from council.identity import BodyId, Instant, MeetingId
from council.meetings.commands.pages import DESK, EDITORS, CallReview, MeetingPage, Reason, Where
from council.meetings.model import Attendance
from council.permissions.model import Role
from council.permissions.registry import permit
from council.place import Point

OPERATOR = (Role.ADMINISTRATOR,)


@permit(in_body=EDITORS, anywhere=OPERATOR)
@dataclass(frozen=True, slots=True)
class CallMeeting(Command[MeetingId]):
    """Convene the body at once, with one item and one motion; every member gets the notice.

    Attributes:
        late_reason: wanted only where fewer working days are left than the body's regulation asks.
    """

    body_id: BodyId
    starts_at: Instant
    attendance: Attendance
    place: Where
    item: Annotated[str, Len(5, 300)]
    motion: Annotated[str, Len(10, 1500)]
    late_reason: Reason | None = None


@permit(in_body=EDITORS, anywhere=OPERATOR)
@dataclass(frozen=True, slots=True)
class DraftMeeting(Command[MeetingId]):
    """Prepare a meeting; nobody hears of it before it is announced."""

    body_id: BodyId
    starts_at: Instant
    attendance: Attendance
    place: Where
    is_extraordinary: bool


@permit(in_body=EDITORS, anywhere=OPERATOR)
@dataclass(frozen=True, slots=True)
class RescheduleDraft(Command[MeetingPage]):
    """Change when, where and how the drafted meeting is held."""

    meeting_id: MeetingId
    starts_at: Instant
    attendance: Attendance
    place: Where


@permit(in_body=EDITORS, anywhere=OPERATOR)
@dataclass(frozen=True, slots=True)
class PlaceOnMap(Command[MeetingPage]):
    """The place stands here on the map."""

    meeting_id: MeetingId
    point: Point


@permit(in_body=EDITORS, anywhere=OPERATOR)
@dataclass(frozen=True, slots=True)
class OpenLink(Command[MeetingPage]):
    """Everybody may read the link of this meeting, or only whoever is invited."""

    meeting_id: MeetingId
    is_public: bool


@permit(in_body=EDITORS, anywhere=OPERATOR)
@dataclass(frozen=True, slots=True)
class DropDraft(Command[MeetingPage]):
    """The drafted meeting will not be called."""

    meeting_id: MeetingId


@permit(in_body=EDITORS, anywhere=OPERATOR)
@dataclass(frozen=True, slots=True)
class ReviewCall(Command[CallReview]):
    """Show me who would be told, and whether in time."""

    meeting_id: MeetingId


@permit(in_body=EDITORS, anywhere=OPERATOR)
@dataclass(frozen=True, slots=True)
class AnnounceMeeting(Command[MeetingPage]):
    """Call the drafted meeting; every member gets the notice."""

    meeting_id: MeetingId


@permit(in_body=EDITORS, anywhere=OPERATOR)
@dataclass(frozen=True, slots=True)
class AnnounceLate(Command[MeetingPage]):
    """The same, later than the regulation asks, because."""

    meeting_id: MeetingId
    reason: Reason


@permit(in_body=EDITORS, anywhere=OPERATOR)
@dataclass(frozen=True, slots=True)
class MoveMeeting(Command[MeetingPage]):
    """Hold the called meeting at another time, place or in another form; everybody is asked again."""

    meeting_id: MeetingId
    starts_at: Instant
    attendance: Attendance
    place: Where
    reason: Reason


@permit(in_body=EDITORS, anywhere=OPERATOR)
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
