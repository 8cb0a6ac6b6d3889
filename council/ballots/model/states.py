"""Where a ballot stands, and what moves it on."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class BallotState(StrEnum):
    OPEN = "open"
    TIED = "tied"
    """Counted with equal votes; whoever presided has yet to decide."""
    CLOSED = "closed"


MOVES: Mapping[tuple[BallotState, str], BallotState] = MappingProxyType(
    {
        (BallotState.OPEN, "close"): BallotState.CLOSED,
        (BallotState.OPEN, "tie"): BallotState.TIED,
        (BallotState.TIED, "decide"): BallotState.CLOSED,
    }
)
