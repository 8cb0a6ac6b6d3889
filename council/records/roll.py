"""The roll call of a past vote, added up and held against the totals published with it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from council.records.findings import Assumed, Difference, Kind
from council.records.model import CAST, Answer, Count, Part, Record, RollVote

DECIDING = frozenset({Answer.YES, Answer.NO})


@dataclass(slots=True)
class Roll:
    """What the lines of a roll call come to, each voter once."""

    tally: Counter[Answer] = field(default_factory=Counter)
    by_group: dict[str, Counter[Answer]] = field(default_factory=dict)
    listed: int = 0
    casting: Answer | None = None
    differences: list[Difference] = field(default_factory=list)
    assumed: list[Assumed] = field(default_factory=list)


def roll_of(record: Record) -> Roll:
    """Add the roll call up; where there is none, the published totals stand for it."""
    roll = Roll(casting=record.casting)
    voters = [vote for vote in record.votes if vote.part is Part.VOTER]
    casting = next((vote.answer for vote in reversed(record.votes) if vote.part is Part.CASTING), None)
    roll.casting = roll.casting or casting
    for vote in _once(voters, roll):
        _add(vote, roll)
    _hold_against_totals(record.counts, roll, has_votes=bool(voters))
    return roll


def _once(votes: Iterable[RollVote], roll: Roll) -> Iterator[RollVote]:
    """Each voter's last line; a voter on several lines is a difference, whatever the lines say."""
    last: dict[object, RollVote] = {}
    for at, vote in enumerate(votes):
        key = at if vote.voter is None else vote.voter
        if (before := last.get(key)) is not None:
            roll.differences.append(Difference(Kind.VOTER_TWICE, vote.name or str(key), before.said, vote.said))
        last[key] = vote
    return iter(last.values())


def _add(vote: RollVote, roll: Roll) -> None:
    answer = vote.answer
    if answer is None:
        roll.differences.append(Difference(Kind.OPTION_UNKNOWN, vote.name or vote.voter or "", vote.said))
        answer = Answer.NOT_VOTING
    roll.tally[answer] += vote.weight
    roll.listed += vote.weight
    if vote.group is not None:
        roll.by_group.setdefault(vote.group, Counter())[answer] += vote.weight


def _hold_against_totals(counts: Iterable[Count], roll: Roll, *, has_votes: bool) -> None:
    totals, in_groups = _totals(counts, roll)
    counted, groups = roll.tally.copy(), {group: tally.copy() for group, tally in roll.by_group.items()}
    for answer, value in totals.items():
        if _is_left_out(answer, counted, has_votes=has_votes):
            _take_over(answer, value, roll, has_votes=has_votes)
        elif counted[answer] != value:
            roll.differences.append(Difference(Kind.COUNT, answer, value, counted[answer]))
    for (group, answer), value in in_groups.items():
        tally = groups.get(group, Counter())
        if _is_left_out(answer, tally, has_votes=has_votes and bool(groups)):
            roll.by_group.setdefault(group, Counter())[answer] = value
        elif tally[answer] != value:
            roll.differences.append(Difference(Kind.COUNT, answer, value, tally[answer], group))


def _is_left_out(answer: Answer, counted: Counter[Answer], *, has_votes: bool) -> bool:
    """A roll call may leave out whoever neither voted for nor against (Popolo 1.0, vote event)."""
    return not has_votes or (answer not in DECIDING and not counted[answer])


def _take_over(answer: Answer, value: int, roll: Roll, *, has_votes: bool) -> None:
    roll.tally[answer] = value
    roll.listed += value
    said = Assumed.SOME_COUNTS if has_votes else Assumed.COUNTS
    if value and said not in roll.assumed:
        roll.assumed.append(said)


def _totals(counts: Iterable[Count], roll: Roll) -> tuple[dict[Answer, int], dict[tuple[str, Answer], int]]:
    """The totals of everybody, and those of groups; where only groups are told, their sum is everybody's."""
    whole: dict[Answer, int] = {}
    in_groups: dict[tuple[str, Answer], int] = {}
    for count in counts:
        if count.answer is None:
            roll.differences.append(Difference(Kind.OPTION_UNKNOWN, "", count.said, count.value))
        elif count.group is not None:
            key = count.group, count.answer
            in_groups[key] = in_groups.get(key, 0) + count.value
        elif count.answer in whole and count.answer in CAST and whole[count.answer] != count.value:
            roll.differences.append(Difference(Kind.COUNT_TWICE, count.answer, whole[count.answer], count.value))
        else:
            whole[count.answer] = whole.get(count.answer, 0) + count.value if count.answer not in CAST else count.value
    sums: Counter[Answer] = Counter()
    for (_, answer), value in in_groups.items():
        sums[answer] += value
    for answer, value in whole.items():
        if answer in sums and sums[answer] != value:
            roll.differences.append(Difference(Kind.COUNT_TWICE, answer, value, sums[answer]))
    return {**sums, **whole}, in_groups
