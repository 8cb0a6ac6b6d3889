"""Days as people type them."""

import re
from datetime import date

from documents.spreadsheets.plain import CellValue

DOTTED = re.compile(r"(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{4})(?: ?[гж]\.?)?", re.ASCII)
ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})(?:[T ]00:00(?::00)?)?", re.ASCII)
PLAUSIBLE_YEARS = range(1990, 2101)


def day_of(value: CellValue) -> date | None:
    """Return the day of a date cell, of `05.10.2026` (with or without г. or ж.) or of `2026-10-05`.

    Slashes are not taken: 05/10 is October in Almaty and May in Boston.
    """
    day = value if isinstance(value, date) else _typed(value) if isinstance(value, str) else None
    return day if day and day.year in PLAUSIBLE_YEARS else None


def _typed(text: str) -> date | None:
    match = DOTTED.fullmatch(text) or ISO.fullmatch(text)
    if match is None:
        return None
    try:
        return date(int(match["year"]), int(match["month"]), int(match["day"]))
    except ValueError:
        return None
