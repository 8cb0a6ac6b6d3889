"""The pure builder of minutes: from what is on record to what the paper says, and through JSON and back."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from council.ballots.measure import Choice, Electorate, Option, Result, Slate, Tally
from council.ballots.model import (
    Ballot,
    BallotState,
    Candidate,
    Course,
    Motion,
    Purpose,
    Question,
    RecusalReason,
    RollLine,
    Secrecy,
    Standing,
)
from council.ballots.rules import outcome_of, rule_of
from council.bodies.model import Body, Member
from council.decisions.rules import makes_decision, number_of
from council.identity import (
    AgendaItemId,
    BallotId,
    BodyId,
    CandidateId,
    Instant,
    MeetingId,
    MembershipId,
    MotionId,
    PersonId,
    SpeechId,
)
from council.meetings.model import AgendaItem, Answer, Attendance, Meeting, Reply
from council.minutes.drafting.attendance import attendance_of
from council.minutes.drafting.copies import public_copy
from council.minutes.drafting.happened import Happened, Taken
from council.minutes.drafting.protocol import protocol_of
from council.minutes.freezing import frozen, thawed
from council.minutes.model import AttendanceStanding, Attended
from council.minutes.protocol import BallotRecord, Protocol
from council.minutes.rules import absent_again
from council.names import Names
from council.permissions.model import Role
from council.profiles.model import Voting
from council.sittings.model import How, Mode, Presence, Sitting, SittingState, Speech
from storage.profiles import shipped_profiles
from tests.databases import NOON

BODY = Body(BodyId(1), "KST", "regional_public_council", Names("Кеңес", "Совет"), seats=4)
MEETING = Meeting(MeetingId(5), BODY.id, 3, NOON, Attendance.MIXED, "Мәжіліс залы", Instant(NOON - 1))
ITEM = AgendaItem(AgendaItemId(6), MEETING.id, 1, "Жоспар туралы")
MOTION = Motion(MotionId(7), MEETING.id, ITEM.id, BODY.id, "Жоспар бекітілсін")
RULE = rule_of(shipped_profiles().profile(BODY.profile))
SEATED = Electorate(4, 3, 3)


def member(number: int, role: Role = Role.MEMBER, voting: Voting = Voting.VOTING) -> Member:
    return Member(
        MembershipId(number), PersonId(number), f"Мүше {number}", role.value, role, voting, None, NOON_DAY, None
    )


NOON_DAY = date(2026, 1, 5)
CHAIR, FIRST, SECOND = member(1, Role.PRESIDING), member(2), member(3)
PEOPLE = (CHAIR, FIRST, SECOND, member(8, Role.ADVISORY, Voting.ADVISORY), member(9, Role.SECRETARY, Voting.NONE))


def line(each: Member, option: Option | None = None, **changes: object) -> RollLine:
    plain = RollLine(each.membership_id, each.name, Standing.VOTING, option, has_voted=option is not None)
    return replace(plain, **changes)  # type: ignore[arg-type]  # fields by name


ROLL = (line(CHAIR, Option.YES), line(FIRST, Option.NO, in_room=True), line(SECOND))


def ballot(**changes: object) -> Ballot:
    counted = outcome_of(RULE, Tally(1, 1, 0), SEATED)
    plain = Ballot(
        BallotId(4), MOTION.id, BODY.id, 7, BallotState.CLOSED, RULE, SEATED, CHAIR.membership_id, NOON, NOON, counted
    )
    return replace(plain, **changes)  # type: ignore[arg-type]  # fields by name


def happened(**changes: object) -> Happened:
    plain = Happened(
        body=BODY,
        meeting=MEETING,
        posts={"member": Names("мүше", "член")},
        people=PEOPLE,
        names={each.membership_id: each.name for each in PEOPLE},
        seats=4,
        quorum=3,
        items=(ITEM,),
        answers=(),
        motions=((MOTION, (Taken(ballot(), ROLL),)),),
        decisions=(),
    )
    return replace(plain, **changes)  # type: ignore[arg-type]  # fields by name


def drawn(**changes: object) -> Protocol:
    return protocol_of(happened(**changes), "")


def the_ballot(taken: Taken) -> BallotRecord:
    (record,) = drawn(motions=((MOTION, (taken,)),)).ballots()
    return record


def stay(each: Member, mode: Mode = Mode.IN_PERSON) -> Presence:
    return Presence(MEETING.id, each.membership_id, How.SELF, mode, NOON)


OPENED = Sitting(MEETING.id, SittingState.CLOSED, CHAIR.membership_id, NOON)


def names_of(people: object) -> list[str]:
    return [each.name for each in people]  # type: ignore[attr-defined]  # whoever has a name


def test_whoever_was_checked_in_was_there_whether_or_not_they_voted() -> None:
    protocol = drawn(stays=(stay(SECOND), stay(PEOPLE[3])), sitting=OPENED)
    assert names_of(protocol.present) == ["Мүше 3", "Мүше 8"]
    assert names_of(protocol.absent) == ["Мүше 1", "Мүше 2"]
    assert (protocol.voting_present, protocol.has_quorum) == (1, False)


def test_where_nobody_was_checked_in_whoever_voted_was_there() -> None:
    assert names_of(drawn().present) == ["Мүше 1", "Мүше 2"]


def test_where_nothing_was_voted_on_whoever_promised_was_there() -> None:
    coming = Answer(MEETING.id, SECOND.membership_id, Reply.ONLINE, None, NOON)
    (present,) = drawn(motions=(), answers=(coming,)).present
    assert (present.name, present.is_online) == ("Мүше 3", True)


def test_a_secretary_is_neither_present_nor_absent_but_signs() -> None:
    protocol = drawn()
    assert "Мүше 9" not in names_of((*protocol.present, *protocol.absent))
    assert protocol.secretary == "Мүше 9"


def test_an_absence_bears_the_reason_that_was_given_beforehand() -> None:
    ill = Answer(MEETING.id, SECOND.membership_id, Reply.ABSENT, "Ауырды", NOON)
    (absent,) = drawn(answers=(ill,)).absent
    assert (absent.name, absent.reason) == ("Мүше 3", "Ауырды")
    (shown,) = public_copy(drawn(answers=(ill,))).absent
    assert shown.reason == ""


def test_whoever_opened_the_sitting_presided() -> None:
    sitting = Sitting(
        MEETING.id,
        SittingState.CLOSED,
        presiding=FIRST.membership_id,
        opened_at=Instant(NOON + 5),
        agenda_approved_at=NOON,
        hands=Tally(3),
        closed_at=Instant(NOON + 9),
    )
    protocol = drawn(sitting=sitting)
    assert protocol.presiding == "Мүше 2"
    assert (protocol.starts_at, protocol.ended_at, protocol.agenda_hands) == (NOON + 5, NOON + 9, Tally(3))


def test_without_a_sitting_whoever_opened_the_first_ballot_presided() -> None:
    assert drawn().presiding == "Мүше 1"


def test_speakers_stand_once_in_the_order_of_speaking() -> None:
    def speech(number: int, name: str, begun: int | None) -> Speech:
        begun_at = None if begun is None else Instant(begun)
        return Speech(SpeechId(number), MEETING.id, ITEM.id, None, name, NOON, 300, begun_at)

    spoken = (speech(1, "Ким", 30), speech(2, "Ли", 10), speech(3, "Ким", 20), speech(4, "Сөз алмаған", None))
    assert drawn(speeches=spoken).items[0].speakers == ("Ли", "Ким")


def test_the_roll_tells_raised_hands_and_recusals_apart() -> None:
    aside = line(SECOND, recused=RecusalReason.CONFLICT)
    record = the_ballot(Taken(ballot(), (*ROLL[:2], aside)))
    assert [(each.option, each.in_room, each.recused) for each in record.roll] == [
        ("yes", False, None),
        ("no", True, None),
        (None, False, "conflict"),
    ]


def test_the_minutes_of_a_secret_ballot_name_nobody_and_keep_small_counts_back() -> None:
    course = Course(secrecy=Secrecy.SECRET, secret_least=10)
    record = the_ballot(Taken(ballot(course=course), ROLL))
    assert (record.is_secret, record.roll, record.counts) == (True, (), None)


def test_an_election_bears_each_candidates_votes_and_who_was_elected() -> None:
    stood = (
        Candidate(CandidateId(1), MOTION.id, None, "Ли", 1),
        Candidate(CandidateId(2), MOTION.id, None, "Ким", 2),
    )
    slate = Slate({CandidateId(1): 2, CandidateId(2): 1})
    choice = Choice(Result.CARRIED, RULE, slate, SEATED, 3, 3, 3, CandidateId(1))
    elected = ballot(outcome=None, choice=choice, course=Course(question=Question.CHOICE))
    record = the_ballot(Taken(elected, ROLL, stood))
    assert [(each.name, each.votes) for each in record.candidates] == [("Ли", 2), ("Ким", 1)]
    assert (record.against_all, record.abstained) == (0, 0)
    assert (record.winner, record.counts, record.result) == ("Ли", None, Result.CARRIED)


def test_a_ballot_that_is_not_closed_has_no_place_in_the_minutes() -> None:
    with pytest.raises(ValueError, match="not closed"):
        the_ballot(Taken(ballot(outcome=None), ROLL))


def test_a_protocol_comes_back_from_json_as_it_was() -> None:
    ill = Answer(MEETING.id, SECOND.membership_id, Reply.ABSENT, "Ауырды", NOON)
    protocol = drawn(answers=(ill,))
    assert thawed(Protocol, frozen(protocol)) == protocol


def test_attendance_counts_voting_members_only() -> None:
    ill = Answer(MEETING.id, SECOND.membership_id, Reply.ABSENT, "Ауырды", NOON)
    rows = attendance_of(happened(answers=(ill,), stays=(stay(CHAIR),), sitting=OPENED))
    assert [(row.membership_id, row.standing.value) for row in rows] == [(1, "present"), (2, "absent"), (3, "excused")]


def row(meeting: int, seat: int, standing: AttendanceStanding) -> Attended:
    return Attended(MeetingId(meeting), MembershipId(seat), BODY.id, NOON, standing)


@given(st.lists(st.sampled_from(AttendanceStanding), min_size=1, max_size=12))
def test_silent_absences_are_counted_of_whoever_stayed_away_the_last_time(standings: list[AttendanceStanding]) -> None:
    rows = [row(number, 1, standing) for number, standing in enumerate(standings)]
    is_absent = standings[-1] is AttendanceStanding.ABSENT
    silent = standings.count(AttendanceStanding.ABSENT)
    assert absent_again(rows, rows[-1:]) == ({MembershipId(1): silent} if is_absent else {})


@pytest.mark.parametrize(
    ("purpose", "is_decision"),
    [(Purpose.ADOPT, True), (Purpose.REJECT, True), (Purpose.AMEND, True), (Purpose.PROCEDURAL, False)],
)
def test_all_that_is_carried_is_a_decision_but_what_orders_the_meeting(purpose: Purpose, is_decision: bool) -> None:
    carried = ballot(outcome=replace(outcome_of(RULE, Tally(3), SEATED), result=Result.CARRIED))
    assert makes_decision(replace(MOTION, purpose=purpose), carried) is is_decision
    assert not makes_decision(replace(MOTION, purpose=purpose), ballot())


def test_a_decision_is_numbered_by_body_and_year() -> None:
    assert number_of("KST", 2026, 3) == "KST-D-2026-000003"
