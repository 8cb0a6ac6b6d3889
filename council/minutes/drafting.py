"""From what happened to what the minutes say: a pure builder, run anew at each look until the minutes are final."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from council.ballots.model import Ballot, Candidate, Motion
from council.ballots.model import RollLine as Line
from council.ballots.model import Standing as Right
from council.bodies.model import Body, Member
from council.decisions.model import Decision
from council.identity import BallotId, Instant, MembershipId
from council.meetings.model import AgendaItem, Answer, Meeting, Reply
from council.meetings.model import Attendance as Form
from council.minutes.model import AttendanceStanding, Attended, Dissent, ItemNote, Task
from council.minutes.protocol import (
    Absent,
    Adopted,
    BallotRecord,
    ItemRecord,
    MotionRecord,
    Opinion,
    Present,
    Protocol,
    RollLine,
    Stood,
    TaskRecord,
)
from council.names import Names
from council.permissions.model import Role
from council.profiles.model import Voting
from council.sittings.model import Mode, Presence, Sitting, Speech


@dataclass(frozen=True, slots=True)
class Taken:
    """A closed ballot with its roll, and who stood in it if it was an election."""

    ballot: Ballot
    roll: tuple[Line, ...]
    candidates: tuple[Candidate, ...] = ()


@dataclass(frozen=True, slots=True)
class Happened:
    """Everything on record about one meeting.

    Attributes:
        people: in office on the day on which the meeting was opened; `names` also knows those who have left since.
        seats, quorum: as they were at the ballots and at the opening; where there was none, by the body's own numbers.
        stays: who was checked in, when, how.
        noted: what the secretary has put right by hand.
    """

    body: Body
    meeting: Meeting
    posts: Mapping[str, Names]
    people: tuple[Member, ...]
    names: Mapping[MembershipId, str]
    seats: int
    quorum: int
    items: tuple[AgendaItem, ...]
    answers: tuple[Answer, ...]
    motions: tuple[tuple[Motion, tuple[Taken, ...]], ...]
    decisions: tuple[Decision, ...]
    notes: tuple[ItemNote, ...] = ()
    tasks: tuple[Task, ...] = ()
    dissents: tuple[Dissent, ...] = ()
    sitting: Sitting | None = None
    stays: tuple[Presence, ...] = ()
    speeches: tuple[Speech, ...] = ()
    noted: Mapping[MembershipId, AttendanceStanding] = field(default_factory=dict)

    @property
    def taken(self) -> tuple[Taken, ...]:
        return tuple(taken for _, ballots in self.motions for taken in ballots)

    def answer_of(self, member: Member) -> Answer | None:
        return next((each for each in self.answers if each.membership_id == member.membership_id), None)


def protocol_of(happened: Happened, invited: str) -> Protocol:
    """Draw the minutes up."""
    here, meeting, sitting = were_present(happened), happened.meeting, happened.sitting
    voting = [member for member in happened.people if member.voting is Voting.VOTING]
    return Protocol(
        body=happened.body.names,
        number=meeting.number,
        starts_at=_opened_at(happened) or meeting.starts_at,
        ended_at=sitting.closed_at if sitting else None,
        attendance=meeting.attendance,
        place=meeting.place,
        presiding=_presiding(happened, here),
        secretary=next((each.name for each in happened.people if each.role is Role.SECRETARY), None),
        seats=happened.seats,
        seated=len(voting),
        quorum=happened.quorum,
        present=tuple(
            _present(happened, member)
            for member in happened.people
            if member.membership_id in here and member.voting is not Voting.NONE
        ),
        absent=tuple(_absent(happened, member) for member in voting if member.membership_id not in here),
        invited=invited,
        items=tuple(_item(happened, item) for item in happened.items),
        tasks=tuple(TaskRecord(task.text, task.addressee, task.due_on) for task in happened.tasks),
        agenda_hands=sitting.hands if sitting and sitting.agenda_approved_at else None,
    )


def were_present(happened: Happened) -> frozenset[MembershipId]:
    """Who took part: in a sitting whoever was checked in; where none was opened, whoever came or voted, or promised.

    What the secretary has noted by hand goes before all of it.
    """
    voted = frozenset(line.membership_id for taken in happened.taken for line in taken.roll if line.has_voted)
    promised = frozenset(each.membership_id for each in happened.answers if each.reply.is_promise)
    noted = {seat for seat, standing in happened.noted.items() if standing is AttendanceStanding.PRESENT}
    checked_in = _checked_in(happened)
    there = checked_in if checked_in and _opened_at(happened) else checked_in | voted
    return ((there or promised) - happened.noted.keys()) | noted


def _checked_in(happened: Happened) -> frozenset[MembershipId]:
    """Whoever came; not who had gone before the sitting was opened, which may have been put off to another day."""
    opened_at = _opened_at(happened) or 0
    stayed = (stay for stay in happened.stays if stay.left_at is None or stay.left_at >= opened_at)
    return frozenset(stay.membership_id for stay in stayed)


def _opened_at(happened: Happened) -> Instant | None:
    return happened.sitting.opened_at if happened.sitting else None


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


def public_copy(protocol: Protocol) -> Protocol:
    """The minutes without what members wrote of themselves: why they could not come is nobody else's (Law 94-V)."""
    return replace(protocol, absent=tuple(replace(each, reason=each.reason and "") for each in protocol.absent))


def with_reasons(protocol: Protocol, answers: Iterable[Answer]) -> Protocol:
    """The public copy with the reasons told again, to whoever is of the body, as far as they are still kept."""
    told = {each.membership_id: each.reason for each in answers if each.reply is Reply.ABSENT}
    absent = tuple(
        each if each.reason is None else replace(each, reason=told.get(each.membership_id) or "")
        for each in protocol.absent
    )
    return replace(protocol, absent=absent)


def _standing(happened: Happened, member: Member, here: frozenset[MembershipId]) -> AttendanceStanding:
    if member.membership_id in happened.noted:
        return happened.noted[member.membership_id]
    if member.membership_id in here:
        return AttendanceStanding.PRESENT
    return AttendanceStanding.EXCUSED if _reason(happened, member) else AttendanceStanding.ABSENT


def _reason(happened: Happened, member: Member) -> str | None:
    noted, answer = happened.noted.get(member.membership_id), happened.answer_of(member)
    if noted is AttendanceStanding.ABSENT:
        return None
    given = answer.reason if answer is not None and answer.reply is Reply.ABSENT else None
    return given or ("" if noted is AttendanceStanding.EXCUSED else None)


def _present(happened: Happened, member: Member) -> Present:
    modes = [stay.mode for stay in happened.stays if stay.membership_id == member.membership_id]
    answer = happened.answer_of(member)
    said_online = answer is not None and answer.reply is Reply.ONLINE
    is_online = modes[-1] is Mode.ONLINE if modes else said_online or happened.meeting.attendance is Form.ONLINE
    return Present(member.name, _post(happened, member), member.voting is Voting.VOTING, is_online)


def _absent(happened: Happened, member: Member) -> Absent:
    return Absent(member.membership_id, member.name, _post(happened, member), _reason(happened, member))


def _post(happened: Happened, member: Member) -> Names:
    return happened.posts.get(member.post) or Names(member.post, member.post)


def _presiding(happened: Happened, here: frozenset[MembershipId]) -> str | None:
    opened = [happened.sitting.presiding] if happened.sitting else []
    opened += [taken.ballot.opened_by for taken in happened.taken]
    for seat in opened:
        if seat is not None and seat in happened.names:
            return happened.names[seat]
    chairs = [member for member in happened.people if member.role is Role.PRESIDING]
    return next((each.name for each in chairs if each.membership_id in here), None)


def _item(happened: Happened, item: AgendaItem) -> ItemRecord:
    notes = (note.text for note in happened.notes if note.agenda_item_id == item.id)
    return ItemRecord(
        agenda_item_id=item.id,
        position=item.position,
        title=item.title,
        kind=item.kind,
        speaker=item.speaker,
        speakers=_speakers(happened, item),
        note=next(notes, ""),
        motions=tuple(
            MotionRecord(motion.text, motion.purpose, tuple(_ballot(happened, taken) for taken in ballots))
            for motion, ballots in happened.motions
            if motion.agenda_item_id == item.id
        ),
    )


def _speakers(happened: Happened, item: AgendaItem) -> tuple[str, ...]:
    """Who had the floor on this item, each once, in the order of speaking."""
    spoke = [each for each in happened.speeches if each.agenda_item_id == item.id and each.begun_at is not None]
    ordered = sorted(spoke, key=lambda each: each.begun_at or 0)
    return tuple(dict.fromkeys(each.name for each in ordered))


def _ballot(happened: Happened, taken: Taken) -> BallotRecord:
    ballot, counted = taken.ballot, taken.ballot.choice or taken.ballot.outcome
    if counted is None:
        raise ValueError(f"ballot {ballot.id} is not closed")
    outcome, choice = ballot.outcome, ballot.choice
    names = {candidate.id: candidate.name for candidate in taken.candidates}
    return BallotRecord(
        ballot_id=ballot.id,
        number=ballot.number,
        is_secret=ballot.is_secret,
        result=counted.result,
        counts=outcome.counts if outcome and ballot.may_tell_counts else None,
        present=counted.present,
        quorum=counted.quorum,
        casting=outcome.casting if outcome else None,
        candidates=_stood(taken),
        winner=None if choice is None or choice.winner is None else names.get(choice.winner),
        roll=tuple(_line(line) for line in taken.roll if not ballot.is_secret or line.recused is not None),
        opinions=_opinions(happened, ballot.id),
        adopted=_adopted(happened, ballot.id),
        against_all=choice.slate.against if choice and ballot.may_tell_counts else None,
        abstained=choice.slate.abstain if choice and ballot.may_tell_counts else None,
        run_off=tuple(names[each] for each in choice.run_off if each in names) if choice else (),
        round=ballot.course.round,
    )


def _stood(taken: Taken) -> tuple[Stood, ...]:
    choice = taken.ballot.choice
    votes = choice.slate.votes if choice and taken.ballot.may_tell_counts else {}
    return tuple(Stood(candidate.name, votes.get(candidate.id)) for candidate in taken.candidates)


def _line(line: Line) -> RollLine:
    is_voting = line.standing is Right.VOTING
    return RollLine(line.name, is_voting, line.option, line.candidate, line.recused, line.in_room)


def _opinions(happened: Happened, ballot_id: BallotId) -> tuple[Opinion, ...]:
    stated = (each for each in happened.dissents if each.ballot_id == ballot_id)
    return tuple(Opinion(happened.names.get(each.membership_id, ""), each.text) for each in stated)


def _adopted(happened: Happened, ballot_id: BallotId) -> Adopted | None:
    made = next((each for each in happened.decisions if each.ballot_id == ballot_id), None)
    return None if made is None else Adopted(made.id, made.number, made.kind)
