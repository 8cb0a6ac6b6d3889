"""A ballot with its course and its electors, and a receipt."""

from __future__ import annotations

from council.ballots.commands import Receipt
from council.ballots.measure import Electorate, Option, Result
from council.ballots.model import Ballot, BallotState, Course, Elector, Question, Secrecy
from council.identity import BallotId, BodyId, Instant, MotionId
from storage.ballot_rule import rule_as_json, rule_from_json
from storage.choice import choice_from_json
from storage.names import names_of
from storage.outcome import outcome_from_json
from storage.queries import Row


def opened_row(ballot: Ballot) -> dict[str, object]:
    course, electorate = ballot.course, ballot.electorate
    return {
        "id": ballot.id,
        "motion_id": ballot.motion_id,
        "body_id": ballot.body_id,
        "meeting_id": ballot.meeting_id,
        "number": ballot.number,
        "rule": rule_as_json(ballot.rule),
        "seats": electorate.seats,
        "seated": electorate.seated,
        "entitled": electorate.entitled,
        "recused": electorate.recused,
        "opened_by": ballot.opened_by,
        "opened_at": ballot.opened_at,
        "secrecy": course.secrecy,
        "question": course.question,
        "round": course.round,
        "is_revote": int(course.is_revote),
        "needs_presence": int(course.needs_presence),
        "awaited": course.awaited,
        "grace_for": course.grace_for,
        "secret_least": course.secret_least,
        "quorum": course.quorum,
        "present": course.present,
    }


def ballot_of(row: Row) -> Ballot:
    course, counted = _course(row), row["outcome"]
    is_choice = course.question is Question.CHOICE
    return Ballot(
        id=BallotId(row["id"]),
        motion_id=MotionId(row["motion_id"]),
        body_id=BodyId(row["body_id"]),
        number=row["number"],
        state=BallotState(row["state"]),
        rule=rule_from_json(row["rule"]),
        electorate=Electorate(row["seats"], row["seated"], row["entitled"], row["recused"]),
        opened_by=row["opened_by"],
        opened_at=Instant(row["opened_at"]),
        closed_at=row["closed_at"],
        outcome=None if counted is None or is_choice else outcome_from_json(counted),
        meeting_id=row["meeting_id"],
        course=course,
        choice=choice_from_json(counted) if counted is not None and is_choice else None,
        closes_at=row["closes_at"],
        room_confirmed_at=row["room_confirmed_at"],
        reminded_at=row["reminded_at"],
    )


def _course(row: Row) -> Course:
    return Course(
        secrecy=Secrecy(row["secrecy"]),
        question=Question(row["question"]),
        round=row["round"],
        is_revote=bool(row["is_revote"]),
        needs_presence=bool(row["needs_presence"]),
        awaited=row["awaited"],
        grace_for=row["grace_for"],
        secret_least=row["secret_least"],
        quorum=row["quorum"],
        present=row["present"],
    )


def elector_row(elector: Elector) -> dict[str, object]:
    return {
        "ballot_id": elector.ballot_id,
        "membership_id": elector.membership_id,
        "person_id": elector.person_id,
        "standing": elector.standing,
    }


def receipt_of(row: Row) -> Receipt:
    return Receipt(
        ballot_id=BallotId(row["id"]),
        number=row["number"],
        body=names_of(row),
        motion=row["text"],
        option=row["option"] and Option(row["option"]),
        cast_at=row["cast_at"],
        revision=row["revision"] or 1,
        result=row["result"] and Result(row["result"]),
        candidate=row["candidate"],
        is_tied=row["state"] == BallotState.TIED,
        is_choice=row["question"] == Question.CHOICE,
    )
