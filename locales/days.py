"""A day out of its numbers, as people leave some of them out."""

from __future__ import annotations

from datetime import date


def days_to_next(today: date, weekday: int) -> int:
    """Days until this weekday of the week after the present one; 0 is Monday."""
    return 7 - today.weekday() + weekday


def full_year(written: str | None) -> int | None:
    """The year of which only the last two digits may have been written."""
    if written is None:
        return None
    return int(written) + (2000 if len(written) == 2 else 0)


def dated(day: int, month: int, year: int | None, today: date) -> date | None:
    """The day meant; without a year the next such one, none if no calendar has it."""
    if year is not None:
        return valid_day(year, month, day)
    found = valid_day(today.year, month, day)
    return found if found is None or found >= today else valid_day(today.year + 1, month, day)


def valid_day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
