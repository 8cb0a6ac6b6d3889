"""How each voting member stood to a meeting: there, excused, or away."""

from __future__ import annotations

from council.bodies.model import Member
from council.identity import MembershipId
from council.meetings.model import Reply
from council.minutes.drafting.happened import Happened
from council.minutes.drafting.presence import were_present
from council.minutes.model import AttendanceStanding, Attended
from council.profiles.model import Voting


def attendance_of(happened: Happened) -> tuple[Attended, ...]:
    """How each voting member stood to the meeting."""
    here, meeting = were_present(happened), happened.meeting
    begun = (meeting.body_id, meeting.starts_at)
    return tuple(
        Attended(
            meeting.id,
            member.membership_id,
            *begun,
            _standing(happened, member, here),
            is_noted=member.membership_id in happened.noted,
        )
        for member in happened.people
        if member.voting is Voting.VOTING
    )


def _standing(happened: Happened, member: Member, here: frozenset[MembershipId]) -> AttendanceStanding:
    if member.membership_id in happened.noted:
        return happened.noted[member.membership_id]
    if member.membership_id in here:
        return AttendanceStanding.PRESENT
    return AttendanceStanding.EXCUSED if reason_of(happened, member) else AttendanceStanding.ABSENT


def reason_of(happened: Happened, member: Member) -> str | None:
    """Why the member could not come: empty if excused without a word, none if not excused."""
    noted, answer = happened.noted.get(member.membership_id), happened.answer_of(member)
    if noted is AttendanceStanding.ABSENT:
        return None
    given = answer.reason if answer is not None and answer.reply is Reply.ABSENT else None
    return given or ("" if noted is AttendanceStanding.EXCUSED else None)
