"""The rule of a motion as text, the `requirement` of Popolo: written by Kenes, read back exactly (docs/count.md).

simple-of-votes
two-thirds-of-all;quorum=2/3 of seats;tie=casting-vote
base=cast;share=3/5;strict=no;positive=5;quorum=14
"""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction
from typing import Final

from council.ballots.majorities import ALSO, BASES, MAJORITIES, RequirementUnknown
from council.ballots.measure import Rule
from council.profiles.model import Base, Majority, Quorum, QuorumOf, Tie

NO_QUORUM: Final = Quorum(Fraction(0), QuorumOf.NUMBER)
_OF_SEATS: Final = re.compile("-of-seats$")
_WORDS: Final = {base: word for word, base in BASES.items()}
_IS: Final = {"yes": True, "no": False}
_IDS: Final = {majority: name for name, majority in MAJORITIES.items()}


def written(rule: Rule) -> str:
    """The rule as text, in one way only; its `id` says nothing here."""
    majority = rule.majority
    plain = replace(majority, positive=0, non_negative=0)
    parts = [_IDS[plain]] if plain in _IDS else _spelled(majority)
    parts += [f"positive={majority.positive}"] if majority.positive else []
    parts += [f"non-negative={majority.non_negative}"] if majority.non_negative else []
    parts += [f"quorum={_quorum_text(rule.quorum)}"] if rule.quorum.share else []
    parts += [f"tie={rule.tie.replace('_', '-')}"] if rule.tie is not Tie.FAILS else []
    parts += [] if rule.counts_recused else ["recused-present=no"]
    return ";".join(parts)


def parsed(text: str) -> Rule:
    """Read a rule back; what it leaves out is: no quorum, no floors, a tie fails, who stepped aside is present.

    Raises:
        RequirementUnknown: with the part that was not understood.
    """
    parts = [part.strip() for part in text.casefold().replace("_", "-").split(";") if part.strip()]
    name = parts.pop(0) if parts and "=" not in parts[0] else None
    said = dict(_pair(part) for part in parts)
    rule = Rule("", _quorum(said.pop("quorum", "none")), _majority(name, said), _tie(said.pop("tie", "fails")))
    rule = replace(rule, counts_recused=_flag(said.pop("recused-present", "yes")))
    if said:
        raise RequirementUnknown(next(iter(said)))
    return replace(rule, id=written(rule))


def _majority(name: str | None, said: dict[str, str]) -> Majority:
    if name is None:
        majority = Majority(_base(said.pop("base", "")), _share(said.pop("share", "")), _flag(said.pop("strict", "no")))
    elif (name := ALSO.get(name := _OF_SEATS.sub("-of-all", name), name)) in MAJORITIES:
        majority = MAJORITIES[name]
    else:
        raise RequirementUnknown(name)
    return replace(
        majority, positive=_number(said.pop("positive", "0")), non_negative=_number(said.pop("non-negative", "0"))
    )


def _quorum(text: str) -> Quorum:
    share, _, of = (part.strip() for part in text.partition(" of "))
    if text == "none":
        return NO_QUORUM
    if not of and "/" not in share:
        return Quorum(Fraction(_number(share)), QuorumOf.NUMBER)
    if of and of not in {QuorumOf.SEATS, QuorumOf.SEATED, QuorumOf.ENTITLED}:
        raise RequirementUnknown(text)
    return Quorum(_share(share), QuorumOf(of or QuorumOf.SEATS))


def _quorum_text(quorum: Quorum) -> str:
    return str(quorum.share) if quorum.of is QuorumOf.NUMBER else f"{quorum.share} of {quorum.of}"


def _spelled(majority: Majority) -> list[str]:
    is_strict = "yes" if majority.is_strict else "no"
    return [f"base={_WORDS[majority.base]}", f"share={majority.share}", f"strict={is_strict}"]


def _pair(part: str) -> tuple[str, str]:
    key, _, value = part.partition("=")
    return key.strip(), value.strip()


def _base(word: str) -> Base:
    if (base := BASES.get("seats" if word == "all" else word)) is None:
        raise RequirementUnknown(f"base={word}")
    return base


def _share(text: str) -> Fraction:
    found = re.fullmatch(r"(\d{1,4}) ?(?:/ ?(\d{1,4}))?", text, re.ASCII)
    part, whole = (int(found[1]), int(found[2] or 1)) if found else (1, 0)
    if part > whole:
        raise RequirementUnknown(f"share={text}")
    return Fraction(part, whole)


def _number(text: str) -> int:
    if not re.fullmatch(r"\d{1,6}", text, re.ASCII):
        raise RequirementUnknown(text)
    return int(text)


def _flag(text: str) -> bool:
    if text not in _IS:
        raise RequirementUnknown(text)
    return _IS[text]


def _tie(text: str) -> Tie:
    try:
        return Tie(text.replace("-", "_"))
    except ValueError:
        raise RequirementUnknown(f"tie={text}") from None
