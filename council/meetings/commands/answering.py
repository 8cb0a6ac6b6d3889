"""What members say to the notice, and how it is known whom it has reached."""

from __future__ import annotations

from dataclasses import dataclass

from council.command import Command
from council.identity import MeetingId, MembershipId
from council.meetings.commands.calling import OPERATOR
from council.meetings.commands.pages import DESK, EDITORS, MEMBERS, AnswersPage, MeetingPage, PhonePage, Reason
from council.pages import PageNumber
from council.permissions.registry import permit


@permit(in_body=MEMBERS, is_personal=True)
@dataclass(frozen=True, slots=True)
class AcceptMeeting(Command[MeetingPage]):
    """I come."""

    meeting_id: MeetingId


@permit(in_body=MEMBERS, is_personal=True)
@dataclass(frozen=True, slots=True)
class AttendOnline(Command[MeetingPage]):
    """I take part from afar."""

    meeting_id: MeetingId


@permit(in_body=MEMBERS, is_personal=True)
@dataclass(frozen=True, slots=True)
class DeclineMeeting(Command[MeetingPage]):
    """I do not come, because."""

    meeting_id: MeetingId
    reason: Reason


@permit(in_body=MEMBERS, is_personal=True)
@dataclass(frozen=True, slots=True)
class ReceiveMeeting(Command[MeetingPage]):
    """I have the notice."""

    meeting_id: MeetingId


@permit(in_body=DESK, anywhere=OPERATOR)
@dataclass(frozen=True, slots=True)
class ShowAnswers(Command[AnswersPage]):
    """Who comes, who does not and why, who is silent?"""

    meeting_id: MeetingId
    page: PageNumber = 1


@permit(in_body=DESK, anywhere=OPERATOR)
@dataclass(frozen=True, slots=True)
class ShowPhoneList(Command[PhonePage]):
    """Whom must I telephone, because the chat does not reach them?"""

    meeting_id: MeetingId
    page: PageNumber = 1


@permit(in_body=EDITORS, anywhere=OPERATOR)
@dataclass(frozen=True, slots=True)
class MarkPhoned(Command[PhonePage]):
    """I have told them by telephone; or I have not, after all."""

    meeting_id: MeetingId
    membership_id: MembershipId
    is_phoned: bool
    page: PageNumber = 1
