"""Days off: the file that administrators keep, and a reckoning for the years it does not have."""

import tomllib
from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Final

from council.calendar.model import DaysOff

FILE: Final = Path(__file__).parent.parent / "data" / "days-off-kz.toml"
_LISTS: Final = ("off", "work", "estimated")


class BadDaysOff(ValueError):
    """The file cannot be used; says which, where and what was expected."""


class DaysOffFile:
    """A year that stands in the file is the file's alone; another is reckoned and never announced."""

    def __init__(self, years: Mapping[int, DaysOff]) -> None:
        self._years = years

    def year(self, number: int) -> DaysOff:
        return self._years.get(number) or _reckoned(number)


def load_days_off(file: Path = FILE) -> DaysOffFile:
    """Reads `[year]` tables with announced, off, work, estimated; raises BadDaysOff."""
    try:
        tables = tomllib.loads(file.read_text("utf-8"))
    except (OSError, ValueError) as reason:
        raise BadDaysOff(f"{file}: {reason}") from reason
    return DaysOffFile({_number(file, name): _year(file, name, table) for name, table in tables.items()})


def _number(file: Path, name: str) -> int:
    if not (name.isdecimal() and len(name) == 4):
        raise BadDaysOff(f"{file}: [{name}]: a year of four digits was expected")
    return int(name)


def _year(file: Path, name: str, table: object) -> DaysOff:
    if not isinstance(table, dict) or not isinstance(table.get("announced"), bool):
        raise BadDaysOff(f"{file}: [{name}]: announced = true or false was expected")
    if unknown := table.keys() - {"announced", *_LISTS}:
        raise BadDaysOff(f"{file}: [{name}]: {', '.join(sorted(unknown))} is not known here")
    lists = {key: _days(f"{file}: [{name}] {key}", name, table.get(key, [])) for key in _LISTS}
    return DaysOff(announced=table["announced"], **lists)


def _days(place: str, year: str, days: object) -> frozenset[date]:
    if not isinstance(days, list):
        raise BadDaysOff(f"{place}: a list of dates was expected")
    return frozenset(_day(place, year, day) for day in days)


def _day(place: str, year: str, text: object) -> date:
    try:
        on = date.fromisoformat(str(text))
    except ValueError:
        on = None
    if on is None or on.year != int(year):
        raise BadDaysOff(f"{place}: {text}: a date of {year} like {year}-03-21 was expected")
    return on


@lru_cache(maxsize=32)
def _reckoned(year: int) -> DaysOff:
    import holidays  # 0.4 s, for a year that nobody has put into the file

    days = holidays.country_holidays("KZ", years=year, language="en_US")
    return DaysOff(
        off=frozenset(on for on in days if on.year == year),
        work=frozenset(on for on in days.weekend_workdays if on.year == year),
        estimated=frozenset(on for on, name in days.items() if "(estimated)" in name),
    )
