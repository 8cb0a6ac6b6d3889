"""A requirement in words, as councils publish it: `Two-Thirds full Council required`.

What stands here are habits of wording, not law: a rule read from words is always shown as Kenes understood it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Final

from council.ballots.majorities import HALF, MAJORITIES, RequirementUnknown
from council.ballots.measure import Rule
from council.ballots.requirement import NO_QUORUM, parsed, written
from council.profiles.model import Base, Majority

Pattern = re.Pattern[str]
_FRACTION: Final = re.compile(r"(\d{1,3})\s*/\s*(\d{1,3})")
_ROUNDED: Final = {Fraction(text): Fraction(2, 3) for text in ("66.6", "66.66", "66.67", "66.667", "66.7")}
"""Two thirds, as people write them in percent."""
_AFTER_ID: Final = re.compile(r"\s+[-–—]\s+|\s*[:(|]")


@dataclass(frozen=True, slots=True)
class Wording:
    """How people put a requirement; of shares and bases the first that is found stands.

    Attributes:
        percent: a number with a sign or a word for percent; its groups are the digits before and after the point.
    """

    shares: tuple[tuple[Pattern, Fraction], ...]
    bases: tuple[tuple[Pattern, Base], ...]
    plurality: Pattern
    percent: Pattern
    more_than: Pattern
    at_least: Pattern


def understood(text: str, plain: str, wording: Wording) -> Rule | None:
    """The rule that a requirement means: its id, its id with words after it, or the words alone."""
    for part in (text, _AFTER_ID.split(text, maxsplit=1)[0]):
        try:
            return parsed(part)
        except RequirementUnknown:
            continue
    majority = _majority(plain, wording)
    if majority is None:
        return None
    rule = Rule("", NO_QUORUM, majority)
    return replace(rule, id=written(rule))


def _majority(text: str, wording: Wording) -> Majority | None:
    if wording.plurality.search(text):
        return MAJORITIES["plurality"]
    share = _share(text, wording)
    if share is None:
        return None
    base = next((base for words, base in wording.bases if words.search(text)), Base.YES_NO)
    is_more = share == HALF or (share < 1 and wording.more_than.search(text) is not None)
    return Majority(base, share, is_strict=is_more and wording.at_least.search(text) is None)


def _share(text: str, wording: Wording) -> Fraction | None:
    if (found := _FRACTION.search(text)) and 0 < int(found[1]) <= int(found[2]):
        return Fraction(int(found[1]), int(found[2]))
    if found := wording.percent.search(text):
        percent = Fraction(f"{found[1]}.{found[2] or 0}")
        return _ROUNDED.get(percent, percent / 100) if 0 < percent <= 100 else None
    return next((share for words, share in wording.shares if words.search(text)), None)
