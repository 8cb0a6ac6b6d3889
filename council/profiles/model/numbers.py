"""What a profile says in numbers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from fractions import Fraction

from council.profiles.model.words import Base, QuorumOf


@dataclass(frozen=True, slots=True)
class Size:
    """How many voting members a body of this kind has; a body's own `seats` go before."""

    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Quorum:
    share: Fraction
    of: QuorumOf


@dataclass(frozen=True, slots=True)
class Majority:
    """Carried when the votes for are more than (`is_strict`) or at least this share of the base.

    Attributes:
        positive: the fewest votes for, whatever the share.
        non_negative: the fewest that are not against: for or abstaining.
    """

    base: Base
    share: Fraction
    is_strict: bool
    positive: int = 0
    non_negative: int = 0


@dataclass(frozen=True, slots=True)
class Hours:
    """When papers of the body are registered, local time."""

    opens: time
    closes: time


@dataclass(frozen=True, slots=True)
class Reminders:
    """How long before its time a thing is recalled, the longest first; nothing is recalled where a list is empty.

    Attributes:
        meeting_hours: before a meeting begins; the last of them goes to those who come, too.
        appeal_working_days: before the answer to an appeal is due; 0 is the day itself.
    """

    meeting_hours: tuple[int, ...]
    appeal_working_days: tuple[int, ...]
