"""The people in the minutes: who was there, who was not, who presided."""

from __future__ import annotations

from council.bodies.model import Member
from council.identity import MembershipId
from council.meetings.model import Attendance as Form
from council.meetings.model import Reply
from council.minutes.drafting.attendance import reason_of
from council.minutes.drafting.happened import Happened
from council.minutes.protocol import Absent, Present
from council.names import Names
from council.permissions.model import Role
from council.profiles.model import Voting
from council.sittings.model import Mode


def present_of(happened: Happened, member: Member) -> Present:
    modes = [stay.mode for stay in happened.stays if stay.membership_id == member.membership_id]
    answer = happened.answer_of(member)
    said_online = answer is not None and answer.reply is Reply.ONLINE
    is_online = modes[-1] is Mode.ONLINE if modes else said_online or happened.meeting.attendance is Form.ONLINE
    return Present(member.name, _post(happened, member), member.voting is Voting.VOTING, is_online)


def absent_of(happened: Happened, member: Member) -> Absent:
    return Absent(member.membership_id, member.name, _post(happened, member), reason_of(happened, member))


def _post(happened: Happened, member: Member) -> Names:
    return happened.posts.get(member.post) or Names(member.post, member.post)


def presiding_of(happened: Happened, here: frozenset[MembershipId]) -> str | None:
    opened = [happened.sitting.presiding] if happened.sitting else []
    opened += [taken.ballot.opened_by for taken in happened.taken]
    for seat in opened:
        if seat is not None and seat in happened.names:
            return happened.names[seat]
    chairs = [member for member in happened.people if member.role is Role.PRESIDING]
    return next((each.name for each in chairs if each.membership_id in here), None)
