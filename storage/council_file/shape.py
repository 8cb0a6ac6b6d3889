"""What each table of a council file may hold; pydantic finds everything wrong with an entry at once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Any, TypeVar

from pydantic import BeforeValidator, Field, StringConstraints
from pydantic_core import PydanticCustomError

from council.members.commands import YEAR_LEAST, YEAR_MOST
from council.organizations.model import OrganizationKind
from council.people.model import Sex
from storage.council_file.own_rules import OwnRulesRow
from storage.council_file.row import Line, Row, cleaned

_YEARS = range(1991, 2101)
E = TypeVar("E", bound=StrEnum)


def _day(given: Any) -> date:
    """A TOML date, or a text in the same form."""
    try:
        day = date.fromisoformat(given) if isinstance(given, str) else given
    except ValueError:
        day = None
    if not isinstance(day, date) or isinstance(day, datetime) or day.year not in _YEARS:
        raise PydanticCustomError("day", "a day")
    return day


def _word(words: type[E]) -> Callable[[Any], E]:
    """Read one of the words of an enumeration."""

    def read(given: Any) -> E:
        known = [word.value for word in words]
        if given not in known:
            raise PydanticCustomError("one_of", "one of", {"known": ", ".join(known)})
        return words(given)

    return read


Key = Annotated[str, StringConstraints(pattern=r"^[\w.\-]{1,60}$")]
BodyCode = Annotated[str, StringConstraints(pattern=r"^[A-Z][A-Z0-9]{1,9}$")]
Bin = Annotated[str, StringConstraints(pattern=r"^[0-9]{12}$")]
Day = Annotated[date, BeforeValidator(_day)]


class NamesRow(Row):
    kk: Line
    ru: Line
    en: Annotated[str, StringConstraints(max_length=300), BeforeValidator(cleaned)] = ""


class RegionRow(Row):
    code: Key
    parent: Key | None = None
    level: Key
    name: NamesRow
    also: Annotated[list[Line], Field(default_factory=list)]


class CategoryRow(Row):
    code: Key
    name: NamesRow


class OrganizationRow(Row):
    code: Key
    kind: Annotated[OrganizationKind, BeforeValidator(_word(OrganizationKind))]
    name: NamesRow
    bin: Bin | None = None
    region: Key | None = None


class BodyRow(Row):
    code: BodyCode
    profile: Key
    name: NamesRow
    region: Key | None = None
    parent: Key | None = None
    organization: Key | None = None
    seats: Annotated[int, Field(ge=1, le=1000)] | None = None
    rules: OwnRulesRow | None = None


class PersonRow(Row):
    key: Key
    name: Annotated[str, StringConstraints(min_length=3, max_length=120), BeforeValidator(cleaned)]
    sex: Annotated[Sex, BeforeValidator(_word(Sex))] | None = None
    birth_year: Annotated[int, Field(ge=YEAR_LEAST, le=YEAR_MOST)] | None = None


class MembershipRow(Row):
    body: Key
    person: Key
    post: Key
    from_on: Annotated[Day, Field(alias="from")]
    until_on: Annotated[Day | None, Field(alias="until")] = None
    ground: Annotated[str, StringConstraints(min_length=3, max_length=300), BeforeValidator(cleaned)]
    end_ground: Line | None = None
    represents: Key | None = None
    in_public_service: bool | None = None
    acting: bool = False


class ReserveRow(Row):
    body: Key
    person: Key
    listed_on: Annotated[Day, Field(alias="listed")]
    ground: Annotated[str, StringConstraints(min_length=3, max_length=300), BeforeValidator(cleaned)]
    represents: Key | None = None
