"""The majorities that have a name, and a rule with one of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction
from itertools import product
from types import MappingProxyType
from typing import Final

from council.ballots.measure import PLURALITY, Rule
from council.profiles.model import Base, Majority

HALF: Final = Fraction(1, 2)
BASES: Final[Mapping[str, Base]] = MappingProxyType(
    {
        "votes": Base.YES_NO,
        "cast": Base.CAST,
        "present": Base.PRESENT,
        "entitled-present": Base.ENTITLED_PRESENT,
        "entitled": Base.ENTITLED,
        "seated": Base.SEATED,
        "seats": Base.SEATS,
        "rival": Base.RIVAL,
    }
)
SHARES: Final[Mapping[str, tuple[Fraction, bool]]] = MappingProxyType(
    {
        "simple": (HALF, True),
        "two-thirds": (Fraction(2, 3), False),
        "three-fifths": (Fraction(3, 5), False),
        "three-quarters": (Fraction(3, 4), False),
        "four-fifths": (Fraction(4, 5), False),
        "unanimity": (Fraction(1), False),
    }
)
ALSO: Final = {"simple-of-all": "absolute-of-all"}


def _named() -> dict[str, Majority]:
    named = {
        f"{share}-of-{'all' if word == 'seats' else word}": Majority(base, *SHARES[share])
        for (word, base), share in product(BASES.items(), SHARES)
        if base is not Base.RIVAL
    }
    return {ALSO.get(name, name): majority for name, majority in named.items()} | {"plurality": PLURALITY}


MAJORITIES: Final[Mapping[str, Majority]] = MappingProxyType(_named())
"""Every majority that has a name: the ids to choose from."""


class RequirementUnknown(ValueError):
    """The text names no rule; its one argument is the part that was not understood."""


def with_majority(rule: Rule, name: str) -> Rule:
    """The same rule with another majority, under its own id.

    Raises:
        RequirementUnknown: no majority has this name.
    """
    if name not in MAJORITIES:
        raise RequirementUnknown(name)
    return replace(rule, id=name, majority=MAJORITIES[name])
