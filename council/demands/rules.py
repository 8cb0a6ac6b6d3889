"""Rules of demands: the number, and what may follow on what."""

from __future__ import annotations

from typing import Final

from council.demands.model import MOVES, Demand, DemandState
from council.demands.refusals import DemandSettled

DIGITS: Final = 6


def number_of(code: str, year: int, count: int) -> str:
    """The number of a body's demand: `KST-E-2026-000003`."""
    return f"{code}-E-{year}-{count:0{DIGITS}d}"


def moved(demand: Demand, verb: str) -> DemandState:
    """The state after the verb.

    Raises:
        DemandSettled: there is no such move from here.
    """
    try:
        return MOVES[demand.state, verb]
    except KeyError:
        raise DemandSettled(number=demand.number) from None
