"""Reading the file: bytes to text, text to tables, tables to entries; whatever is wrong is collected, not raised."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from pydantic import ValidationError

from council.loading.model import (
    UNNAMED,
    BodyEntry,
    CategoryEntry,
    CouncilFile,
    Declared,
    MembershipEntry,
    OrganizationEntry,
    PersonEntry,
    Problem,
    RegionEntry,
    ReserveListing,
    Spot,
    Table,
)
from council.names import Names
from storage.council_file import shape
from storage.council_file.lines import Lines
from storage.council_file.problems import problems_of
from storage.council_file.row import Row
from storage.own_rules import own_rules_in

WHOLE_FILE: Final = ""
"""The table of a problem that concerns no entry; its place is then the line itself."""
_LINE = re.compile(r"\(at line (\d+), column \d+\)")


@dataclass(frozen=True, slots=True)
class Reading:
    """A file as read, and where its entries stand."""

    file: CouncilFile
    lines: Lines

    def line(self, spot: Spot) -> int | None:
        return spot.at or None if spot.table == WHOLE_FILE else self.lines.of(spot.table, spot.at, spot.key)


def read_council_file(path: Path) -> Reading:
    """Read a file as far as it goes; its problems stand in `Reading.file.problems`."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as reason:
        return _refused(Problem(Spot(WHOLE_FILE, 0), "load-not-readable", {"why": reason.strerror or str(reason)}))
    except UnicodeDecodeError as reason:
        line = reason.object[: reason.start].count(b"\n") + 1
        return _refused(Problem(Spot(WHOLE_FILE, line), "load-not-utf8"))
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as reason:
        return _refused(_not_toml(str(reason), text))
    if not tables:
        return _refused(Problem(Spot(WHOLE_FILE, 0), "load-empty"))
    return Reading(_file(tables), Lines(text))


def _refused(problem: Problem) -> Reading:
    return Reading(CouncilFile(problems=(problem,)), Lines(""))


def _not_toml(reason: str, text: str) -> Problem:
    at = _LINE.search(reason)
    line = int(at[1]) if at else text.rstrip().count("\n") + 1
    return Problem(Spot(WHOLE_FILE, line), "load-not-toml", {"why": reason.partition(" (at ")[0]})


def _file(tables: Mapping[str, Any]) -> CouncilFile:
    problems, declared = [], []
    entries: dict[Table, list[Any]] = {table: [] for table in Table}
    for name, given in tables.items():
        if name not in set(Table):
            problems.append(_unknown_table(name))
        elif not isinstance(given, list) or not all(isinstance(each, dict) for each in given):
            problems.append(Problem(Spot(name, 0), "load-expected-tables", {"table": name}))
        else:
            table = Table(name)
            declared += [*_declared(table, given)]
            for at, each in enumerate(given):
                entry = _entry(table, at, each)
                (problems if isinstance(entry, list) else entries[table]).extend(
                    entry if isinstance(entry, list) else [entry]
                )
    file = CouncilFile(declared=tuple(declared), problems=tuple(problems))
    return replace(file, **{_FIELDS[table]: tuple(each) for table, each in entries.items()})


def _unknown_table(name: str) -> Problem:
    return Problem(Spot(name, 0), "load-unknown-table", {"given": name, "known": ", ".join(Table)})


def _declared(table: Table, given: list[dict[str, Any]]) -> Iterator[Declared]:
    key = "key" if table is Table.PERSON else "code"
    for at, each in enumerate(given):
        if table not in UNNAMED and isinstance(each.get(key), str):
            yield Declared(table, at, each[key], _text(each.get("parent")), _text(each.get("profile")))


def _text(given: Any) -> str | None:
    return given if isinstance(given, str) else None


def _entry(table: Table, at: int, given: dict[str, Any]) -> Any:
    row, make = _TABLES[table]
    try:
        return make(at, row.model_validate(given))
    except ValidationError as refusal:
        return [*problems_of(refusal, table, at, row)]


def _names(row: shape.NamesRow) -> Names:
    return Names(row.kk, row.ru, row.en)


def _region(at: int, row: shape.RegionRow) -> RegionEntry:
    return RegionEntry(at, row.code, row.parent, row.level, _names(row.name), tuple(row.also))


def _category(at: int, row: shape.CategoryRow) -> CategoryEntry:
    return CategoryEntry(at, row.code, _names(row.name))


def _organization(at: int, row: shape.OrganizationRow) -> OrganizationEntry:
    return OrganizationEntry(at, row.code, row.kind, _names(row.name), row.bin, row.region)


def _body(at: int, row: shape.BodyRow) -> BodyEntry:
    return BodyEntry(
        at=at,
        code=row.code,
        profile=row.profile,
        names=_names(row.name),
        region=row.region,
        parent=row.parent,
        organization=row.organization,
        seats=row.seats,
        own_rules=() if row.rules is None else own_rules_in(row.rules.model_dump(exclude_none=True)),
    )


def _person(at: int, row: shape.PersonRow) -> PersonEntry:
    return PersonEntry(at, row.key, row.name, row.sex, row.birth_year)


def _membership(at: int, row: shape.MembershipRow) -> MembershipEntry:
    return MembershipEntry(
        at=at,
        body=row.body,
        person=row.person,
        post=row.post,
        represents=row.represents,
        from_on=row.from_on,
        until_on=row.until_on,
        ground=row.ground,
        end_ground=row.end_ground,
        in_public_service=row.in_public_service,
        is_acting=row.acting,
    )


def _reserve(at: int, row: shape.ReserveRow) -> ReserveListing:
    return ReserveListing(at, row.body, row.person, row.represents, row.listed_on, row.ground)


_TABLES: Final[Mapping[Table, tuple[type[Row], Callable[[int, Any], Any]]]] = {
    Table.REGION: (shape.RegionRow, _region),
    Table.CATEGORY: (shape.CategoryRow, _category),
    Table.ORGANIZATION: (shape.OrganizationRow, _organization),
    Table.BODY: (shape.BodyRow, _body),
    Table.PERSON: (shape.PersonRow, _person),
    Table.MEMBERSHIP: (shape.MembershipRow, _membership),
    Table.RESERVE: (shape.ReserveRow, _reserve),
}
_FIELDS: Final[Mapping[Table, str]] = {
    Table.REGION: "regions",
    Table.CATEGORY: "categories",
    Table.ORGANIZATION: "organizations",
    Table.BODY: "bodies",
    Table.PERSON: "people",
    Table.MEMBERSHIP: "memberships",
    Table.RESERVE: "reserve",
}
