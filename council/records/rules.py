"""Counting a past vote again: from its roll call, by the rule it names, against everything published with it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from council.ballots.measure import Electorate, Option, Outcome, Result, Rule, Tally
from council.ballots.requirement import NO_QUORUM, parsed
from council.ballots.rules import is_tie, outcome_of
from council.profiles.model import Base, QuorumOf, Tie
from council.records.findings import Assumed, Difference, Kind, Recount
from council.records.model import PRESENT, UNTOLD, Answer, Numbers, Record, Ruling
from council.records.roll import Roll, roll_of
from council.records.words import Vocabulary

DEFAULT = parsed("simple-of-votes")
RULINGS = {Result.CARRIED: Ruling.PASS, Result.NOT_CARRIED: Ruling.FAIL, Result.NO_QUORUM: Ruling.NO_QUORUM}
OF_PRESENT = frozenset({Base.PRESENT, Base.ENTITLED_PRESENT})


def recount(record: Record, words: Vocabulary, default: Rule = DEFAULT, numbers: Numbers = UNTOLD) -> Recount:
    """Count one past vote again.

    Args:
        default: the rule of a record that names none.
        numbers: of a record that tells none.
    """
    roll, rule = roll_of(record), default if record.requirement is None else words.rule_of(record.requirement)
    told = record.numbers.or_else(numbers)
    assumed = [*roll.assumed, *([] if record.requirement else [Assumed.RULE])]
    differences = [*roll.differences, *_impossible(told, roll)]
    outcome = None
    if rule is None:
        differences.append(Difference(Kind.REQUIREMENT_UNKNOWN, recorded=record.requirement))
    elif not roll.tally:
        differences.append(Difference(Kind.NOTHING_TO_COUNT))
    else:
        rule, because = _with_casting(rule, record, roll)
        assumed += [*because, *_left_open(rule, told)]
        outcome = outcome_of(
            rule, tally_of(roll.tally), electorate_of(told, roll), present=_present(told, roll), casting=_casting(roll)
        )
        differences += [*_results(record, outcome, roll, words), *_group_results(record, rule, roll, words)]
    result = None if outcome is None else RULINGS[outcome.result]
    said = record.result or record.motion_result
    recorded = None if said is None else words.ruling_of(said)
    return Recount(record, rule, dict(roll.tally), outcome, result, recorded, tuple(differences), tuple(assumed))


def tally_of(answers: Counter[Answer]) -> Tally:
    return Tally(answers[Answer.YES], answers[Answer.NO], answers[Answer.ABSTAIN])


def electorate_of(told: Numbers, roll: Roll) -> Electorate:
    """How many there were: what is told, failing that the seats, failing those as many as are listed or came."""
    recused = roll.tally[Answer.RECUSED]
    known = max(roll.listed, told.present or 0)
    seated = next((each for each in (told.seated, told.seats) if each is not None), known)
    seats = max(seated, known) if told.seats is None else told.seats
    return Electorate(seats, seated, seated - recused if told.entitled is None else told.entitled, recused)


def _present(told: Numbers, roll: Roll) -> int:
    return told.present if told.present is not None else sum(roll.tally[answer] for answer in PRESENT)


def _casting(roll: Roll) -> Option | None:
    return Option(roll.casting.value) if roll.casting in {Answer.YES, Answer.NO, Answer.ABSTAIN} else None


def _with_casting(rule: Rule, record: Record, roll: Roll) -> tuple[Rule, list[Assumed]]:
    """A casting vote is a fact: where the requirement is silent on ties, it is taken to allow one."""
    is_silent = rule.tie is Tie.FAILS and "tie=" not in (record.requirement or "")
    if roll.casting is None or not is_silent or not is_tie(rule.majority, tally_of(roll.tally)):
        return rule, []
    return replace(rule, tie=Tie.CASTING_VOTE), [Assumed.TIE]


def _left_open(rule: Rule, told: Numbers) -> Iterator[Assumed]:
    has_quorum = bool(rule.quorum.share)
    measures = {str(rule.majority.base), str(rule.quorum.of) if has_quorum else ""}
    if any(name in measures and number is None for name, number in _of_members(told)):
        yield Assumed.SEATS
    if (rule.majority.base in OF_PRESENT or (has_quorum and rule.quorum.of is not QuorumOf.ENTITLED)) and (
        told.present is None
    ):
        yield Assumed.PRESENT


def _of_members(told: Numbers) -> Iterator[tuple[str, int | None]]:
    yield from ((Base.SEATS, told.seats), (Base.SEATED, told.seated), (Base.ENTITLED, told.entitled))


def _impossible(told: Numbers, roll: Roll) -> Iterator[Difference]:
    cast = tally_of(roll.tally).cast
    most = next((each for each in (told.entitled, told.seated, told.seats) if each is not None), None)
    if most is not None and cast > most:
        yield Difference(Kind.TOO_MANY_VOTES, recorded=most, counted=cast)
    if told.present is not None and cast > told.present:
        yield Difference(Kind.PRESENT_TOO_FEW, recorded=told.present, counted=cast)


def _results(record: Record, outcome: Outcome, roll: Roll, words: Vocabulary) -> Iterator[Difference]:
    for kind, said in ((Kind.RESULT, record.result), (Kind.MOTION_RESULT, record.motion_result)):
        if said is not None:
            yield from _against(kind, said, words.ruling_of(said), RULINGS[outcome.result])
    if roll.casting is not None and outcome.casting is None:
        yield Difference(Kind.CASTING_UNHEARD, recorded=roll.casting)


def _against(
    kind: Kind, said: str, recorded: Ruling | None, counted: Ruling, group: str | None = None
) -> Iterator[Difference]:
    agrees = recorded is counted or (recorded is Ruling.FAIL and counted is Ruling.NO_QUORUM)
    if not agrees:
        yield Difference(Kind.RESULT_UNKNOWN if recorded is None else kind, "", said, counted, group)


def _group_results(record: Record, rule: Rule, roll: Roll, words: Vocabulary) -> Iterator[Difference]:
    """Groups that vote apart (as in Hong Kong's Legislative Council) decide by the same majority, each of its own."""
    within = replace(rule, quorum=NO_QUORUM, tie=Tie.FAILS)
    for each in record.group_results:
        tally = roll.by_group.get(each.group)
        if tally is not None:
            listed = sum(tally.values())
            recused = tally[Answer.RECUSED]
            voters = Electorate(listed, listed, listed - recused, recused)
            there = sum(tally[answer] for answer in PRESENT)
            outcome = outcome_of(within, tally_of(tally), voters, present=there)
            counted = RULINGS[outcome.result]
            yield from _against(Kind.GROUP_RESULT, each.said, words.ruling_of(each.said), counted, each.group)
