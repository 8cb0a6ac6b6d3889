"""What a body's own regulation sets apart from the profile of its kind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any

from council.names import Names
from council.profiles.model import Profile, Sourced


@dataclass(frozen=True, slots=True)
class OwnRule:
    """One number of a body's regulation.

    Attributes:
        field: which field of `Profile` it belongs to.
        key: which part of it, as the profile's file calls it.
        source: the regulation and the paragraph where it stands, the same for all of one field.
    """

    field: str
    key: str
    value: Any
    source: str


def laid_over(profile: Profile, rules: Sequence[OwnRule]) -> Profile:
    """The profile with these numbers in place of its own; what they do not mention stays.

    A field that keeps some of the profile's numbers names both sources.
    """
    own: dict[str, list[OwnRule]] = {}
    for rule in rules:
        own.setdefault(rule.field, []).append(rule)
    changed: dict[str, Any] = {field: _replaced(getattr(profile, field), parts) for field, parts in own.items()}
    return replace(profile, **changed) if changed else profile


def _replaced(before: Sourced[Any], own: Sequence[OwnRule]) -> Sourced[Any]:
    source = own[0].source
    if not is_dataclass(before.value) or isinstance(before.value, type):
        return Sourced(own[0].value, source)
    value = replace(before.value, **{rule.key: rule.value for rule in own})
    if len(own) == len(fields(value)):
        return Sourced(value, source)
    kept = before.source_names()
    names = Names(*(f"{source}; {name}" for name in (kept.kk, kept.ru, kept.en or kept.ru)))
    return Sourced(value, f"{source}; {before.source}", names)
