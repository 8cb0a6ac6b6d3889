"""A requirement in words, as councils publish it: `Two-Thirds full Council required`, `большинством присутствующих`.

What stands here are habits of wording, not law: a rule read from words is always shown as Kenes understood it.
"""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction
from typing import Final

from council.ballots.measure import Rule
from council.ballots.requirement import HALF, MAJORITIES, NO_QUORUM, RequirementUnknown, parsed, written
from council.profiles.model import Base, Majority
from council.records.words import plain

_SHARES: Final = tuple(
    (re.compile(words), share)
    for words, share in (
        (r"two thirds|двух третей|две трети|2 трети|үштен екі", Fraction(2, 3)),
        (r"three quarters|three fourths|трех четвертей|три четверти|төрттен үш", Fraction(3, 4)),
        (r"three fifths|трех пятых|три пятых|бестен үш", Fraction(3, 5)),
        (r"four fifths|четырех пятых|четыре пятых|бестен төрт", Fraction(4, 5)),
        (r"unanim|единоглас|бірауыз", Fraction(1)),
        (r"majority|\bhalf\b|большинств|половин|көпшілі|жартысы", HALF),
    )
)
_OF_ALL: Final = (
    r"full (council|board|membership)|absolute|members elected|of all\b|of (the |its )?members\b"
    r"|(all|whole|entire|total|established|elected)\b.*\b(members|membership|council)"
    r"|общего|всех членов|от состава|списочн|установленн|абсолют|жалпы сан|барлық мүше|құрамының"
)
_BASES: Final = tuple(
    (re.compile(words), base)
    for words, base in (
        (r"present and voting|members voting", Base.YES_NO),
        (r"(принявш|участв)\w* (участие )?в голосовании|дауыс беруге қатысқан", Base.CAST),
        (r"present|присутств|қатысқан|қатысып|қатысушы", Base.PRESENT),
        (r"in office|seated|serving|қазіргі құрам", Base.SEATED),
        (_OF_ALL, Base.SEATS),
    )
)
"""In the order in which they are looked for: `all members present` are those present."""
_FRACTION: Final = re.compile(r"(\d{1,3})\s*/\s*(\d{1,3})")
_PERCENT: Final = re.compile(r"(\d{1,3})(?:[.,](\d{1,3}))?\s*(?:%|percent|per cent|процент|пайыз)")
_ROUNDED: Final = {Fraction(text): Fraction(2, 3) for text in ("66.6", "66.66", "66.67", "66.667", "66.7")}
"""Two thirds, as people write them in percent."""
_MORE: Final = re.compile(r"more than|greater than|over\b|exceed|более|больше|свыше|астам|көп дауыс|\+\s*1")
_NOT_MORE: Final = re.compile(r"not less|at least|не менее|кемінде|кем емес")
_AFTER_ID: Final = re.compile(r"\s+[-–—]\s+|\s*[:(|]")
PLURALITY: Final = re.compile(r"plurality|relative majority|относительн\w* большинств|салыстырмалы көпшілі")


def understood(text: str) -> Rule | None:
    """The rule that a requirement means: its id, its id with words after it, or the words alone."""
    for part in (text, _AFTER_ID.split(text, maxsplit=1)[0]):
        try:
            return parsed(part)
        except RequirementUnknown:
            continue
    majority = _majority(plain(text.replace("ё", "е")))
    return None if majority is None else _rule(majority)


def _rule(majority: Majority) -> Rule:
    rule = Rule("", NO_QUORUM, majority)
    return replace(rule, id=written(rule))


def _majority(text: str) -> Majority | None:
    if PLURALITY.search(text):
        return MAJORITIES["plurality"]
    share = _share(text)
    if share is None:
        return None
    base = next((base for words, base in _BASES if words.search(text)), Base.YES_NO)
    is_more = share == HALF or (share < 1 and _MORE.search(text) is not None)
    return Majority(base, share, is_strict=is_more and _NOT_MORE.search(text) is None)


def _share(text: str) -> Fraction | None:
    if (found := _FRACTION.search(text)) and 0 < int(found[1]) <= int(found[2]):
        return Fraction(int(found[1]), int(found[2]))
    if found := _PERCENT.search(text):
        percent = Fraction(f"{found[1]}.{found[2] or 0}")
        return _ROUNDED.get(percent, percent / 100) if 0 < percent <= 100 else None
    return next((share for words, share in _SHARES if words.search(text)), None)
