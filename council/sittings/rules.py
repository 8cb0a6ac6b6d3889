"""Rules of a sitting: its moves, its doors, the quorum in the hall, and which item comes next."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from hashlib import sha256

from council.ballots.rules import quorum_of
from council.bodies.model import Member
from council.codes import hash_of
from council.identity import AgendaItemId, Instant, MeetingId, MembershipId
from council.meetings.model import AgendaItem, Attendance, Meeting
from council.profiles.model import Quorum, Voting
from council.sittings.commands import CODE_LENGTH, Hall
from council.sittings.model import (
    DOORS_OPEN_FOR,
    MOVES,
    How,
    Mode,
    Presence,
    Recess,
    RecessKind,
    Sitting,
    SittingState,
)
from council.sittings.refusals import SittingNotSo

ON = frozenset({SittingState.OPEN, SittingState.BREAK})
TRIES_MOST = 5
"""Wrong codes of one member; of a million codes somebody at home finds none in so few."""


def state_of(sitting: Sitting | None) -> SittingState:
    return SittingState.AWAITED if sitting is None else sitting.state


def moved(sitting: Sitting | None, verb: str) -> SittingState:
    """The state after the verb.

    Raises:
        SittingNotSo: there is no such move from here.
    """
    state = state_of(sitting)
    try:
        return MOVES[state, verb]
    except KeyError:
        raise SittingNotSo(state=state.value) from None


def doors_at(meeting: Meeting, recess: Recess | None) -> Instant:
    """From when members check in: an hour before the beginning, or before it goes on after an adjournment."""
    is_put_off = recess is not None and recess.kind is RecessKind.ADJOURNMENT
    begins_at = recess.until_at if recess is not None and is_put_off else meeting.starts_at
    return Instant(begins_at - DOORS_OPEN_FOR)


def is_door_open(sitting: Sitting | None, opens_at: Instant, now: Instant) -> bool:
    state = state_of(sitting)
    if state in ON:
        return True
    return state in (SittingState.AWAITED, SittingState.ADJOURNED) and now >= opens_at


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


def item_after(items: Sequence[AgendaItem], taken: Collection[AgendaItemId]) -> AgendaItem | None:
    """The first item of the agenda that has not been taken yet."""
    return next((item for item in items if item.id not in taken), None)


def figures_of(secret: str) -> str:
    """Six figures made of a random secret, as easy to read aloud as to type."""
    number = int.from_bytes(sha256(secret.encode()).digest()) % 10**CODE_LENGTH
    return f"{number:0{CODE_LENGTH}d}"


def door_hash(meeting_id: MeetingId, figures: str) -> str:
    """What is kept of a code: the same figures at another meeting give another hash."""
    return hash_of(f"{meeting_id}:{figures}")


def stays_of(present: Iterable[Presence]) -> Mapping[MembershipId, Presence]:
    return {presence.membership_id: presence for presence in present}
