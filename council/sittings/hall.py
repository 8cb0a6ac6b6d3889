"""Who is in the hall, and in which ways one may be: the quorum that is counted there."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from council.ballots.rules import quorum_of
from council.bodies.model import Member
from council.identity import MembershipId
from council.meetings.model import Attendance, Meeting
from council.profiles.model import Quorum, Voting
from council.sittings.commands import Hall
from council.sittings.model import (
    How,
    Mode,
    Presence,
)


def hall_of(present: Iterable[Presence], people: Collection[Member], quorum: Quorum, seats: int) -> Hall:
    """Count who is there; only voting members are in the quorum, however they take part (docs/to-verify.md)."""
    voices = {member.membership_id: member.voting for member in people}
    there = list(present)
    voting = [one for one in there if voices.get(one.membership_id) is Voting.VOTING]
    seated = sum(voice is Voting.VOTING for voice in voices.values())
    least = quorum_of(quorum, seats=seats, seated=seated)
    return Hall(
        present=len(voting),
        online=sum(one.mode is Mode.ONLINE for one in voting),
        in_room=sum(one.how is How.SECRETARY for one in voting),
        advisory=sum(voices.get(one.membership_id) is Voting.ADVISORY for one in there),
        seats=seats,
        quorum=least,
        needed=max(0, least - len(voting)),
    )


def modes_of(attendance: Attendance) -> tuple[Mode, ...]:
    """In which ways one may take part."""
    return {
        Attendance.IN_PERSON: (Mode.IN_PERSON,),
        Attendance.ONLINE: (Mode.ONLINE,),
        Attendance.MIXED: (Mode.IN_PERSON, Mode.ONLINE),
    }[attendance]


def mode_for(meeting: Meeting, wanted: Mode) -> Mode:
    """The way one takes part: what was wanted, where the meeting is held so."""
    modes = modes_of(meeting.attendance)
    return wanted if wanted in modes else modes[0]


def stays_of(present: Iterable[Presence]) -> Mapping[MembershipId, Presence]:
    return {presence.membership_id: presence for presence in present}
