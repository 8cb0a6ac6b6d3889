"""What a cell says, as a plain value."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, TypeAlias

from documents.spreadsheets.cells import tidy

_ESCAPE = re.compile(r"_x005F_(?=x[0-9A-Fa-f]{4}_)|_x000D_")


@dataclass(frozen=True, slots=True)
class NotPlain:
    """A formula or an error value, where a plain value was expected."""

    found: str


CellValue: TypeAlias = str | date | NotPlain


def plain_value(value: Any, data_type: str) -> CellValue:
    """Return what a cell says; an empty one is an empty text."""
    if value is None:
        return ""
    if data_type in ("f", "e"):
        return NotPlain(tidy(value) if isinstance(value, str) else "=")
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return tidy(_ESCAPE.sub(_unescaped, str(value)))


def _unescaped(escape: re.Match[str]) -> str:
    return " " if escape[0] == "_x000D_" else "_"
