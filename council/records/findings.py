"""What a second count finds: the result, the numbers behind it, and every difference from what was published."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from council.ballots.measure import Outcome, Rule
from council.records.model import Answer, Record, Ruling


class Kind(StrEnum):
    """What two things do not agree."""

    COUNT = "count"
    """A published total and the roll call."""
    COUNT_TWICE = "count-twice"
    """Two published totals of one option."""
    RESULT = "result"
    """The published result and the count."""
    MOTION_RESULT = "motion-result"
    """The result of the motion and the count of the vote that decided it."""
    GROUP_RESULT = "group-result"
    VOTER_TWICE = "voter-twice"
    """One voter on two lines; the last counts."""
    TOO_MANY_VOTES = "too-many-votes"
    """More votes than there are members."""
    PRESENT_TOO_FEW = "present-too-few"
    """More in the roll call than were present."""
    CASTING_UNHEARD = "casting-unheard"
    """A casting vote without a tie to break."""
    OPTION_UNKNOWN = "option-unknown"
    """An option nobody knows; counted as not voting."""
    RESULT_UNKNOWN = "result-unknown"
    REQUIREMENT_UNKNOWN = "requirement-unknown"
    NOTHING_TO_COUNT = "nothing-to-count"


class Assumed(StrEnum):
    """What a record leaves open, and the count took from elsewhere."""

    RULE = "rule"
    """No requirement: more votes for than against."""
    SEATS = "seats"
    """The seats for the members in office, these for those who might vote; else as many as the roll call lists."""
    PRESENT = "present"
    """Those who voted, were silent or stepped aside."""
    COUNTS = "counts"
    """The published totals, for there is no roll call."""
    SOME_COUNTS = "some-counts"
    """The published total of an option that the roll call leaves out."""
    TIE = "tie"
    """A casting vote is recorded, so the rule is taken to have one."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Two things that do not agree.

    Attributes:
        about: the option, the group or the voter.
        recorded: as published; `counted`: as found.
    """

    kind: Kind
    about: str = ""
    recorded: str | int | None = None
    counted: str | int | None = None
    group: str | None = None


@dataclass(frozen=True, slots=True)
class Recount:
    """One past vote, counted again; without a rule there are numbers, but no result."""

    record: Record
    rule: Rule | None
    tally: Mapping[Answer, int]
    outcome: Outcome | None
    result: Ruling | None
    recorded: Ruling | None
    differences: tuple[Difference, ...] = ()
    assumed: tuple[Assumed, ...] = ()

    @property
    def agrees(self) -> bool:
        return not self.differences
