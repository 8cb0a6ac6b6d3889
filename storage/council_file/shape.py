"""What each table of a council file may hold; pydantic finds everything wrong with an entry at once."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints
from pydantic_core import PydanticCustomError

from council.folding import clean
from council.organizations.model import OrganizationKind

_YEARS = range(1991, 2101)


def _cleaned(given: Any) -> Any:
    return clean(given) if isinstance(given, str) else given


def _day(given: Any) -> date:
    """A TOML date, or a text in the same form."""
    try:
        day = date.fromisoformat(given) if isinstance(given, str) else given
    except ValueError:
        day = None
    if not isinstance(day, date) or isinstance(day, datetime) or day.year not in _YEARS:
        raise PydanticCustomError("day", "a day")
    return day


def _kind(given: Any) -> Any:
    known = [kind.value for kind in OrganizationKind]
    if given not in known:
        raise PydanticCustomError("one_of", "one of", {"known": ", ".join(known)})
    return OrganizationKind(given)


Line = Annotated[str, StringConstraints(min_length=1, max_length=300), BeforeValidator(_cleaned)]
Key = Annotated[str, StringConstraints(pattern=r"^[\w.\-]{1,60}$")]
BodyCode = Annotated[str, StringConstraints(pattern=r"^[A-Z][A-Z0-9]{1,9}$")]
Bin = Annotated[str, StringConstraints(pattern=r"^[0-9]{12}$")]
Day = Annotated[date, BeforeValidator(_day)]


class Row(BaseModel):
    """One entry; what it does not know is refused, and nothing is turned into something else."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class NamesRow(Row):
    kk: Line
    ru: Line
    en: Annotated[str, StringConstraints(max_length=300), BeforeValidator(_cleaned)] = ""


class RegionRow(Row):
    code: Key
    parent: Key | None = None
    level: Key
    name: NamesRow
    also: list[Line] = []


class CategoryRow(Row):
    code: Key
    name: NamesRow


class OrganizationRow(Row):
    code: Key
    kind: Annotated[OrganizationKind, BeforeValidator(_kind)]
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


class PersonRow(Row):
    key: Key
    name: Annotated[str, StringConstraints(min_length=3, max_length=120), BeforeValidator(_cleaned)]


class MembershipRow(Row):
    body: Key
    person: Key
    post: Key
    from_on: Annotated[Day, Field(alias="from")]
    until_on: Annotated[Day | None, Field(alias="until")] = None
    ground: Annotated[str, StringConstraints(min_length=3, max_length=300), BeforeValidator(_cleaned)]
    end_ground: Line | None = None
    represents: Key | None = None
    in_public_service: bool = False
