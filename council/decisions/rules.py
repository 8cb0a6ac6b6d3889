"""Rules of decisions: which ballots make one, and its number."""

from __future__ import annotations

from typing import Final

from council.ballots.measure import Result
from council.ballots.model import Ballot, Motion

DIGITS: Final = 6


def number_of(code: str, year: int, count: int) -> str:
    """The number of a body's decision: `KST-D-2026-000003`."""
    return f"{code}-D-{year}-{count:0{DIGITS}d}"


def makes_decision(motion: Motion, ballot: Ballot) -> bool:
    """Tell whether the ballot put something on record that outlives the meeting.

    A motion of procedure only orders the meeting itself: it stands in the minutes and nowhere else.
    """
    return ballot.result is Result.CARRIED and not motion.purpose.orders_meeting
