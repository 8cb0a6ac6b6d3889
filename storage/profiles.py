"""Profiles as TOML files: `data/profiles/<key>.toml`, read once."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from functools import cache
from pathlib import Path
from typing import Any, Final, TypeVar

from council.folding import fold
from council.names import Names
from council.permissions.model import Role
from council.profiles.model import Post, Profile, Sourced, Voting
from storage.profile_tables import TABLES, NumbersTable
from storage.profile_values import WrongValue

FOLDER: Final = Path(__file__).parent.parent / "data" / "profiles"
PROTECTED: Final = FOLDER.parent / "protected-names.toml"
SOURCES: Final = FOLDER.parent / "sources.toml"
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


@cache
def _sources() -> Mapping[str, Table]:
    return tomllib.loads(SOURCES.read_text("utf-8"))


class _Reader:
    """Reads the tables of one file, so that every complaint can name it."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def profile(self, tables: Table) -> Profile:
        fields = self._take("the file", tables, _profile_keys())
        return Profile(
            key=self._file.stem,
            names=self._names("name", fields["name"]),
            is_public_council=self._as(bool, "is_public_council", fields["is_public_council"]),
            is_local=self._as(bool, "is_local", fields["is_local"]),
            is_part=self._as(bool, "is_part", fields["is_part"]),
            posts=tuple(self._post(post) for post in fields["post"]),
            nouns=frozenset(fields["nouns"]),
            **{table.field: self._sourced(name, table, tables[name]) for name, table in TABLES.items()},
        )

    def _post(self, given: Table) -> Post:
        place = f"[[post]] {given.get('code', '')}"
        keys = {"code", "name", "role", "voting", "may_be_civil_servant", "source"}
        fields = self._take(place, given, keys, {"most"})
        source = fields["source"]
        most = int(fields["most"]) if "most" in fields else None
        try:
            return Post(
                code=fields["code"],
                names=self._names(place, fields["name"]),
                role=Role(fields["role"]),
                voting=Voting(fields["voting"]),
                most=None if most is None else self._from(place, most, source),
                may_be_civil_servant=self._from(place, self._as(bool, place, fields["may_be_civil_servant"]), source),
            )
        except (TypeError, ValueError) as reason:
            raise BadProfile(f"{self._file}: {place}: {reason}") from reason

    def _sourced(self, name: str, numbers: NumbersTable, given: Any) -> Sourced[Any]:
        keys = numbers.keys.keys() - numbers.optional | {"source"}
        table = self._take(f"[{name}]", given, keys, numbers.optional)
        try:
            value = numbers.value(table)
        except WrongValue as reason:
            raise BadProfile(f"{self._file}: [{name}]: {reason}") from reason
        return self._from(f"[{name}]", value, table["source"])

    def _from(self, place: str, value: T, key: Any) -> Sourced[T]:
        source = _sources().get(self._as(str, f"{place} source", key))
        if source is None:
            raise BadProfile(f"{self._file}: {place}: {key!r} stands not in {SOURCES.name}")
        names = Names(source["kk"], source["ru"], source["en"])
        return Sourced(value, names.en if source["is_verified"] else f"{names.en} (verify)", names)

    def _names(self, place: str, given: Any) -> Names:
        table = self._take(f"{place} name", given, {"kk", "ru"}, {"en"})
        return Names(table["kk"], table["ru"], table.get("en", ""))

    def _take(self, place: str, given: Any, keys: AbstractSet[str], others: AbstractSet[str] = frozenset()) -> Table:
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


def _profile_keys() -> set[str]:
    return {"name", "is_public_council", "is_local", "is_part", "nouns", "post", *TABLES}
