"""A ballot in the minutes: its counts as far as they may be told, its roll, what came of it."""

from __future__ import annotations

from council.ballots.model import RollLine as Line
from council.ballots.model import Standing as Right
from council.identity import BallotId
from council.minutes.drafting.happened import Happened, Taken
from council.minutes.protocol import Adopted, BallotRecord, Opinion, RollLine, Stood


def ballot_of(happened: Happened, taken: Taken) -> BallotRecord:
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
