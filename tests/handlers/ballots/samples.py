"""Ballots as screens are given them: open, closed, of an election, at a sitting."""

from dataclasses import replace

from council.ballots.choosing import choice_of
from council.ballots.commands import BallotPage, Silent
from council.ballots.measure import Electorate, Option, Slate, Tally
from council.ballots.model import Ballot, BallotState, Candidate, Course, Motion, Purpose, Question, Secrecy, Standing
from council.ballots.rules import outcome_of, rule_of
from council.bodies.model import Body
from council.identity import AgendaItemId, BallotId, CandidateId, Instant, MeetingId, MembershipId, MotionId, PersonId
from handlers.ballots.view import ballot_screen
from handlers.kit.screen import Screen
from storage.profiles import shipped_profiles
from tests.databases import NOON
from tests.sittings import COUNCIL_NAMES, KST

BODY = Body(KST, "KST", "regional_public_council", COUNCIL_NAMES, seats=21)
MOTION = Motion(MotionId(3), MeetingId(1), AgendaItemId(2), KST, "Жоспар <бекітілсін> " * 70)
RULE = rule_of(shipped_profiles().profile("regional_public_council"))
OPEN = Ballot(
    BallotId(4), MOTION.id, KST, 7, BallotState.OPEN, RULE, Electorate(21, 20, 20), MembershipId(10), Instant(NOON)
)
ORDINARY, TIED = Tally(10, 3, 2), Tally(7, 7)
CLOSED = replace(OPEN, state=BallotState.CLOSED, outcome=outcome_of(RULE, ORDINARY, OPEN.electorate))
PAGE = BallotPage(OPEN, MOTION, BODY, 12, Standing.VOTING, Option.YES, Instant(NOON), has_voted=True)
SEAT = MembershipId(10)
CANDIDATES = tuple(
    Candidate(CandidateId(2**62 + number), MOTION.id, SEAT, f"Ұзынәлиева Аты Әкесінің-{number}", number)
    for number in range(6)
)
IDS = [candidate.id for candidate in CANDIDATES]
ELECTING = replace(MOTION, purpose=Purpose.ELECT)
AT_SITTING = replace(OPEN, course=Course(needs_presence=True), closes_at=Instant(NOON))
CHOOSING = replace(AT_SITTING, course=Course(question=Question.CHOICE, round=2, needs_presence=True))
SECRET = replace(OPEN, course=Course(secrecy=Secrecy.SECRET, secret_least=10))
FACTS = {"body": {"kk": "а", "ru": "б", "en": "c"}, "number": 7, "motion": "Жоспар <бекітілсін> " * 70}


def chosen(votes: list[int], **changes: object) -> Screen:
    """The page of an election that ended so."""
    slate = Slate(dict(zip(IDS, votes, strict=False)), against=1, abstain=2)
    choice = choice_of(RULE, slate, OPEN.electorate)
    ballot = replace(CHOOSING, state=BallotState.CLOSED, choice=choice, **changes)  # type: ignore[arg-type]  # by name
    return ballot_screen(replace(PAGE, ballot=ballot, candidates=CANDIDATES))


def silent(count: int) -> tuple[Silent, ...]:
    return tuple(Silent(MembershipId(n), PersonId(n), f"Ұзын Аты Әкесінің {n}", is_there=True) for n in range(count))


def away(count: int) -> tuple[Silent, ...]:
    return tuple(replace(each, is_there=False) for each in silent(count))
