"""Rules of decisions: which ballots make one, and its number."""

from __future__ import annotations

from typing import Final

from council.ballots.measure import Result
from council.ballots.model import Ballot, Motion

DIGITS: Final = 6
PROCEDURAL: Final = "procedural"
"""The purpose of a motion that only orders the meeting itself; such a one stands in the minutes and nowhere else."""


def number_of(code: str, year: int, count: int) -> str:
    """The number of a body's decision: `KST-D-2026-000003`."""
    return f"{code}-D-{year}-{count:0{DIGITS}d}"


def makes_decision(motion: Motion, ballot: Ballot | None) -> bool:
    """Tell whether the last ballot on a motion has put something on record that outlives the meeting."""
    is_carried = ballot is not None and ballot.outcome is not None and ballot.outcome.result is Result.CARRIED
    return is_carried and motion.purpose != PROCEDURAL
