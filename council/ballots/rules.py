"""How votes become a result: whole numbers and fractions only.

Each vote is one; the last one cast before closing counts. In this part of the house a member is present in a ballot by
having answered it, abstentions included: nobody is checked in yet (docs/to-verify.md).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from math import ceil

from council.ballots.measure import Electorate, Option, Outcome, Result, Rule, Tally
from council.profiles.model import Base, Majority, Profile, Quorum, QuorumOf, Tie

HALF = Fraction(1, 2)


def quorum_of(quorum: Quorum, *, seats: int, seated: int) -> int:
    """The fewest that make a quorum: 14 of 21 at two thirds (Law 383-V: "of the total number of members")."""
    return ceil(quorum.share * (seats if quorum.of is QuorumOf.SEATS else seated))


def counted(votes: Iterable[Option]) -> Tally:
    answers = list(votes)
    return Tally(*(answers.count(option) for option in Option))


def base_of(majority: Majority, counts: Tally, electorate: Electorate) -> int:
    """The number that the votes in favour are compared with."""
    return {
        Base.YES_NO: counts.votes,
        Base.CAST: counts.cast,
        Base.PRESENT: counts.cast,
        Base.ENTITLED: electorate.entitled,
        Base.SEATS: electorate.seats,
    }[majority.base]


def is_majority(majority: Majority, counts: Tally, base: int) -> bool:
    """Tell whether the votes in favour are enough; no votes in favour never are."""
    wanted = majority.share * base
    is_enough = counts.yes > wanted if majority.is_strict else counts.yes >= wanted
    return counts.yes > 0 and is_enough and _has_floors(majority, counts)


def outcome_of(rule: Rule, counts: Tally, electorate: Electorate, casting: Option | None = None) -> Outcome:
    """Decide the motion.

    Args:
        casting: the presiding member's own vote; it is heard only where the rule says so, at a tie, and once more than
            half is what is asked for. An abstention leaves things as they are.
    """
    quorum = quorum_of(rule.quorum, seats=electorate.seats, seated=electorate.seated)
    base = base_of(rule.majority, counts, electorate)
    is_quorate = counts.cast >= quorum
    broken_by = casting if is_quorate and _may_break(rule, counts) else None
    is_carried = is_majority(rule.majority, counts, base) or (broken_by is Option.YES)
    result = Result.NO_QUORUM if not is_quorate else Result.CARRIED if is_carried else Result.NOT_CARRIED
    return Outcome(result, rule, counts, electorate, quorum, counts.cast, base, broken_by)


def changes(old: Option | None, new: Option) -> Sequence[tuple[Option, int]]:
    """What a vote changes in the kept tally, in the one order in which its rows are locked."""
    steps = [(new, 1)] if old is None else [(old, -1), (new, 1)]
    return sorted(steps) if old is not new else []


def rule_of(profile: Profile) -> Rule:
    """The default rule of a kind of body."""
    return Rule(profile.key, profile.quorum.value, profile.majority.value, profile.tie.value)


def _may_break(rule: Rule, counts: Tally) -> bool:
    is_plain = rule.majority.share == HALF and rule.majority.is_strict
    return rule.tie is Tie.CASTING_VOTE and is_plain and counts.is_tied and _has_floors(rule.majority, counts)


def _has_floors(majority: Majority, counts: Tally) -> bool:
    return counts.yes >= majority.positive and counts.yes + counts.abstain >= majority.non_negative
