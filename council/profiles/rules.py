"""Pure rules of profiles: how many people a share of them is."""

from __future__ import annotations

from fractions import Fraction
from math import ceil


def fewest(share: Fraction, of: int) -> int:
    """The fewest people who make this share, never none: 7 at one third of 21, 8 of 22."""
    return max(1, ceil(share * of))
