"""A statement, and how shares and roles are said in all of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Final

from council.names import Names
from council.permissions.model import Role
from council.profiles.commands import RulesPage
from council.profiles.model import Sourced
from council.profiles.rules import fewest
from locales.text import Text, Value

_HALF: Final = Fraction(1, 2)
_RANKS: Final = (Role.PRESIDING, Role.MEMBER, Role.ADVISORY, Role.SECRETARY)


@dataclass(frozen=True, slots=True)
class Statement:
    """One rule in plain words, beside the number of the profile it was made from."""

    text: Text
    number: Sourced[Any]


def share_words(share: Fraction) -> str:
    """As words choose by it: a half has one of its own."""
    return "half" if share == _HALF else f"{share.numerator}/{share.denominator}"


def of_members(share: Fraction, page: RulesPage) -> dict[str, Value]:
    return {"share": share_words(share), "number": fewest(share, page.seated), "members": page.seated}


def roles_said(roles: Iterable[Role], of: Names | None = None) -> list[Value]:
    """A line for each; `of` is the body in which they hold the role, where it is another one."""
    key, body = ("profiles-item", {}) if of is None else ("profiles-item-of", {"body": of})
    known = sorted(set(roles) & set(_RANKS), key=_RANKS.index)
    return [Text(key, {**body, "name": Text(f"profiles-role.{role}")}) for role in known]
