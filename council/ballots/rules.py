"""How votes become a result: whole numbers and fractions only.

Each vote is one; the last one cast before closing counts. How many are present is told from outside, by those checked
in; until members are checked in, whoever has answered is present, abstentions included, and nobody else.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from math import ceil, floor

from council.ballots.measure import Electorate, Option, Outcome, Result, Rule, Tally
from council.profiles.model import Base, Majority, Profile, Quorum, QuorumOf, Tie

HALF = Fraction(1, 2)
OF_THOSE_WHO_VOTE = frozenset({Base.YES_NO, Base.CAST, Base.PRESENT, Base.ENTITLED_PRESENT, Base.RIVAL})
"""Where equal votes are a tie; of all members they are simply too few."""


def quorum_of(quorum: Quorum, *, seats: int, seated: int, entitled: int | None = None) -> int:
    """The fewest that make a quorum: 14 of 21 at two thirds (Law 383-V: "of the total number of members").

    Args:
        entitled: those who may vote in a ballot; before there is one, the members in office.
    """
    of = {
        QuorumOf.SEATS: seats,
        QuorumOf.SEATED: seated,
        QuorumOf.ENTITLED: seated if entitled is None else entitled,
        QuorumOf.NUMBER: 1,
    }
    return ceil(quorum.share * of[quorum.of])


def quorum_in(rule: Rule, electorate: Electorate) -> int:
    """The fewest that must take part in a ballot."""
    return quorum_of(rule.quorum, seats=electorate.seats, seated=electorate.seated, entitled=electorate.entitled)


def counted(votes: Iterable[Option]) -> Tally:
    answers = list(votes)
    return Tally(*(answers.count(option) for option in Option))


def attending(cast: int, electorate: Electorate, present: int | None = None) -> int:
    """How many are there, those who stepped aside among them; whoever voted is there, checked in or not."""
    return max(present or 0, cast + electorate.recused)


def taking_part(rule: Rule, cast: int, electorate: Electorate, present: int | None = None) -> int:
    """The number that the quorum is held against."""
    if rule.quorum.of is QuorumOf.ENTITLED:
        return cast
    there = attending(cast, electorate, present)
    return there if rule.counts_recused else there - electorate.recused


def base_of(rule: Rule, counts: Tally, electorate: Electorate, *, present: int | None = None) -> int:
    """The number that the votes in favour are compared with."""
    there = attending(counts.cast, electorate, present)
    return {
        Base.YES_NO: counts.votes,
        Base.CAST: counts.cast,
        Base.PRESENT: there if rule.counts_recused else there - electorate.recused,
        Base.ENTITLED: electorate.entitled,
        Base.ENTITLED_PRESENT: there - electorate.recused,
        Base.SEATED: electorate.seated,
        Base.SEATS: electorate.seats,
        Base.RIVAL: counts.no,
    }[rule.majority.base]


def least_for(majority: Majority, base: int) -> int:
    """The fewest votes in favour that are enough of a base: 18 of 26 at two thirds, 14 of 26 at more than half."""
    wanted = majority.share * base
    return max(1, majority.positive, floor(wanted) + 1 if majority.is_strict else ceil(wanted))


def is_majority(majority: Majority, counts: Tally, base: int) -> bool:
    """Tell whether the votes in favour are enough; no votes in favour never are."""
    return counts.yes >= least_for(majority, base) and counts.yes + counts.abstain >= majority.non_negative


def outcome_of(
    rule: Rule,
    counts: Tally,
    electorate: Electorate,
    *,
    present: int | None = None,
    casting: Option | None = None,
) -> Outcome:
    """Decide the motion.

    Args:
        present: the voting members checked in, those who stepped aside among them; none where nobody is checked in.
        casting: what whoever presided decided after a tie; heard only where the rule says so (`waits_for`). An
            abstention leaves the motion not carried.
    """
    quorum = quorum_in(rule, electorate)
    took_part = taking_part(rule, counts.cast, electorate, present)
    base = base_of(rule, counts, electorate, present=present)
    is_quorate = took_part >= quorum
    broken_by = casting if is_quorate and rule.tie is Tie.CASTING_VOTE and is_tie(rule.majority, counts) else None
    is_carried = is_majority(rule.majority, counts, base) or broken_by is Option.YES
    result = Result.NO_QUORUM if not is_quorate else Result.CARRIED if is_carried else Result.NOT_CARRIED
    return Outcome(result, rule, counts, electorate, quorum, took_part, base, broken_by)


def is_tie(majority: Majority, counts: Tally) -> bool:
    """Tell whether the votes are equal where more than half, or more than any other answer, was asked for."""
    is_plain = majority.is_strict and majority.share == (1 if majority.base is Base.RIVAL else HALF)
    has_floors = counts.yes >= majority.positive and counts.yes + counts.abstain >= majority.non_negative
    return is_plain and majority.base in OF_THOSE_WHO_VOTE and counts.yes == counts.no > 0 and has_floors


def waits_for(outcome: Outcome, *, is_revote: bool = False) -> Tie | None:
    """What a tied ballot still waits for: a casting vote or, unless it is one, a re-vote. None: it is decided."""
    if outcome.result is not Result.NOT_CARRIED or not is_tie(outcome.rule.majority, outcome.counts):
        return None
    if outcome.rule.tie is Tie.CASTING_VOTE and outcome.casting is None:
        return Tie.CASTING_VOTE
    return Tie.REVOTE if outcome.rule.tie is Tie.REVOTE and not is_revote else None


def changes(old: Option | None, new: Option) -> Sequence[tuple[Option, int]]:
    """What a vote changes in the kept tally, in the one order in which its rows are locked."""
    steps = [(new, 1)] if old is None else [(old, -1), (new, 1)]
    return sorted(steps) if old is not new else []


def rule_of(profile: Profile) -> Rule:
    """The default rule of a kind of body."""
    recused = profile.voting.value.are_recused_in_quorum
    return Rule(profile.key, profile.quorum.value, profile.majority.value, profile.tie.value, recused)
