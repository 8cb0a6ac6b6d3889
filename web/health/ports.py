"""What health is told by the program, known without the web framework."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Readiness:
    """What one look at the program found.

    Attributes:
        faults: what keeps it from its work, a word each; with none of them it is ready.
        alarms: what an operator should look into although the work goes on.
    """

    faults: tuple[str, ...] = ()
    alarms: tuple[str, ...] = ()


Look = Callable[[], Readiness]
"""Answers at once from the last look, which is seconds old at most."""
