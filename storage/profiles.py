"""Profiles as TOML files: `data/profiles/<key>.toml`, read once."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable, Mapping
from datetime import time
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any, Final, TypeVar

from council.folding import fold
from council.names import Names
from council.permissions.model import Role
from council.profiles.model import (
    Base,
    Hours,
    Majority,
    Post,
    Profile,
    Quorum,
    QuorumOf,
    Reminders,
    Size,
    Sourced,
    Tie,
    Voting,
)

FOLDER: Final = Path(__file__).parent.parent / "data" / "profiles"
PROTECTED: Final = FOLDER.parent / "protected-names.toml"
T = TypeVar("T")
Table = Mapping[str, Any]


class BadProfile(ValueError):
    """A profile cannot be used; says which file, which table and what was expected."""


class ProfileFiles:
    """The profiles of one folder."""

    def __init__(self, profiles: Mapping[str, Profile], protected: tuple[tuple[str, ...], ...]) -> None:
        self._profiles, self._protected = profiles, protected

    def profile(self, key: str) -> Profile:
        return self._profiles[key]

    def every(self) -> Mapping[str, Profile]:
        return self._profiles

    def protected_names(self) -> tuple[tuple[str, ...], ...]:
        return self._protected


@cache
def shipped_profiles() -> ProfileFiles:
    """The profiles that come with the program."""
    return load_profiles(FOLDER)


def load_profiles(folder: Path) -> ProfileFiles:
    """Read every profile of a folder.

    Raises:
        BadProfile: the first that cannot be used.
    """
    phrases = tomllib.loads(PROTECTED.read_text("utf-8"))["beginnings"]
    protected = tuple(tuple(fold(phrase).split()) for phrase in phrases)
    return ProfileFiles({file.stem: read_profile(file) for file in sorted(folder.glob("*.toml"))}, protected)


def read_profile(file: Path) -> Profile:
    """Read one profile; its key is the file's name.

    Raises:
        BadProfile: the file is not TOML, or a table lacks something, has too much or a wrong value.
    """
    try:
        tables = tomllib.loads(file.read_text("utf-8"))
    except (OSError, ValueError) as reason:
        raise BadProfile(f"{file}: {reason}") from reason
    return _Reader(file).profile(tables)


class _Reader:
    """Reads the tables of one file, so that every complaint can name it."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def profile(self, tables: Table) -> Profile:
        sourced = self._sourced
        fields = self._take("the file", tables, _profile_keys())
        return Profile(
            key=self._file.stem,
            names=self._names("name", fields["name"]),
            is_public_council=self._as(bool, "is_public_council", fields["is_public_council"]),
            is_local=self._as(bool, "is_local", fields["is_local"]),
            is_part=self._as(bool, "is_part", fields["is_part"]),
            posts=tuple(self._post(post) for post in fields["post"]),
            size=sourced(tables, "size", lambda table: Size(int(table["least"]), int(table["most"]))),
            term=sourced(tables, "term", lambda table: int(table["years"])),
            quorum=sourced(tables, "quorum", lambda table: Quorum(Fraction(table["share"]), QuorumOf(table["of"]))),
            majority=sourced(tables, "majority", _majority),
            tie=sourced(tables, "tie", lambda table: Tie(table["rule"])),
            notice=sourced(tables, "notice", lambda table: int(table["working_days"])),
            answer=sourced(tables, "answer", lambda table: int(table["working_days"])),
            absences=sourced(tables, "absences", lambda table: int(table["a_year"])),
            rhythm=sourced(tables, "rhythm", lambda table: int(table["meetings_a_year"])),
            hours=sourced(tables, "hours", _hours),
            reminders=sourced(tables, "reminders", _reminders),
            has_one_seat_per_npo=sourced(tables, "npo", lambda table: self._as(bool, "npo", table["has_one_seat"])),
            nouns=frozenset(fields["nouns"]),
        )

    def _post(self, given: Table) -> Post:
        place = f"[[post]] {given.get('code', '')}"
        keys = {"code", "name", "role", "voting", "may_be_civil_servant", "source"}
        fields = self._take(place, given, keys, {"most"})
        source = fields["source"]
        try:
            return Post(
                code=fields["code"],
                names=self._names(place, fields["name"]),
                role=Role(fields["role"]),
                voting=Voting(fields["voting"]),
                most=Sourced(int(fields["most"]), source) if "most" in fields else None,
                may_be_civil_servant=Sourced(self._as(bool, place, fields["may_be_civil_servant"]), source),
            )
        except (TypeError, ValueError) as reason:
            raise BadProfile(f"{self._file}: {place}: {reason}") from reason

    def _sourced(self, tables: Table, name: str, read: Callable[[Table], T]) -> Sourced[T]:
        table = self._take(f"[{name}]", tables[name], _TABLES[name] | {"source"})
        try:
            return Sourced(read(table), self._as(str, f"[{name}] source", table["source"]))
        except (TypeError, ValueError, ZeroDivisionError) as reason:
            raise BadProfile(f"{self._file}: [{name}]: {reason}") from reason

    def _names(self, place: str, given: Any) -> Names:
        table = self._take(f"{place} name", given, {"kk", "ru"}, {"en"})
        return Names(table["kk"], table["ru"], table.get("en", ""))

    def _take(self, place: str, given: Any, keys: set[str], others: set[str] = frozenset()) -> Table:  # type: ignore[assignment]  # an empty set either way
        if not isinstance(given, dict):
            raise BadProfile(f"{self._file}: {place}: a table was expected")
        if missing := keys - given.keys():
            raise BadProfile(f"{self._file}: {place}: {', '.join(sorted(missing))} is missing")
        if unknown := given.keys() - keys - others:
            raise BadProfile(f"{self._file}: {place}: {', '.join(sorted(unknown))} is not known here")
        return given

    def _as(self, kind: type[T], place: str, given: object) -> T:
        if not isinstance(given, kind):
            raise BadProfile(f"{self._file}: {place}: {given!r} is no {kind.__name__}")
        return given


_TABLES: Final[Mapping[str, set[str]]] = {
    "size": {"least", "most"},
    "term": {"years"},
    "quorum": {"share", "of"},
    "majority": {"base", "share", "is_strict"},
    "tie": {"rule"},
    "notice": {"working_days"},
    "answer": {"working_days"},
    "absences": {"a_year"},
    "rhythm": {"meetings_a_year"},
    "hours": {"opens", "closes"},
    "reminders": {"meeting_hours", "appeal_working_days"},
    "npo": {"has_one_seat"},
}


def _profile_keys() -> set[str]:
    return {"name", "is_public_council", "is_local", "is_part", "nouns", "post", *_TABLES}


def _majority(table: Table) -> Majority:
    return Majority(Base(table["base"]), Fraction(table["share"]), is_strict=table["is_strict"] is True)


def _hours(table: Table) -> Hours:
    return Hours(time.fromisoformat(table["opens"]), time.fromisoformat(table["closes"]))


def _reminders(table: Table) -> Reminders:
    return Reminders(_ahead(table["meeting_hours"], least=1), _ahead(table["appeal_working_days"], least=0))


def _ahead(given: Iterable[Any], *, least: int) -> tuple[int, ...]:
    ahead = tuple(int(each) for each in given)
    if list(ahead) != sorted(set(ahead), reverse=True) or any(each < least for each in ahead):
        raise ValueError(f"whole numbers from {least} on were expected, the largest first, each once")
    return ahead
