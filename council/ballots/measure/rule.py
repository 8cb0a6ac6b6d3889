"""How a body decides."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from council.profiles.model import Base, Majority, Quorum, Tie

PLURALITY: Final = Majority(Base.RIVAL, Fraction(1), is_strict=True)
"""More votes than any other answer has."""


@dataclass(frozen=True, slots=True)
class Rule:
    """How a body decides, as its profile said when the ballot was opened.

    Attributes:
        id: the profile's key, or the id of a rule named apart (`requirement`).
        counts_recused: whether members who stepped aside are still among those present for the quorum.
    """

    id: str
    quorum: Quorum
    majority: Majority
    tie: Tie = Tie.FAILS
    counts_recused: bool = True
