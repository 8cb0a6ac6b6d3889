"""Region and category."""

from __future__ import annotations

from dataclasses import dataclass

from council.names import Names


@dataclass(frozen=True, slots=True)
class Region:
    """A unit of the territory.

    Attributes:
        code: `KZ-39`, as ISO 3166-2 has it, and shorter ones of our own below that level.
        parent: the code of the unit it lies in.
        level: a word of the directory (`region`, `city`, `district` …); the map changes, so it is no enumeration.
        also: other names people search it by: former ones, abbreviations, its main town.
    """

    code: str
    parent: str | None
    level: str
    names: Names
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Category:
    """What an appeal is about."""

    code: str
    names: Names
