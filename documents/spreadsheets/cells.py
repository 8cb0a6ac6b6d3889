"""Cells: text that stays text when written, and plain values when read."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, TypeAlias, cast

from openpyxl.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet

FORMULA_STARTS = frozenset("=+-@＝＋－＠|%")
LONGEST_TEXT = 32_767  # of one cell, by the format
_BIDI_CONTROLS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_NEVER_IN_XML = frozenset("\ufffe\uffff")
_LOOKS_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_ESCAPE = re.compile(r"_x005F_(?=x[0-9A-Fa-f]{4}_)|_x000D_")


@dataclass(frozen=True, slots=True)
class NotPlain:
    """A formula or an error value, where a plain value was expected."""

    found: str


CellValue: TypeAlias = str | date | NotPlain


def tidy(text: str) -> str:
    """One line of NFC text without controls, lone surrogates and direction marks, cut to fit a cell."""
    kept = unicodedata.normalize("NFC", "".join(_kept(letter) for letter in text))
    return " ".join(kept.split())[:LONGEST_TEXT].rstrip()


def cell_at(sheet: Worksheet, row: int, place: int) -> Cell:
    """Return a cell to write into; row and place count from 1."""
    # openpyxl would give a read-only MergedCell too, but nothing here merges cells.
    return cast(Cell, sheet.cell(row, place))


def put_text(cell: Cell, text: str) -> None:
    """Write text that no program takes for a formula, an error or a number (reliability B3)."""
    tidied = tidy(text)
    # The format reads _x0041_ as the letter A unless its first underscore is itself written so.
    cell.value = _LOOKS_ESCAPED.sub("_x005F_", tidied) or None
    if tidied:
        cell.data_type = "s"
        cell.number_format = "@"
        cell.quotePrefix = tidied[0] in FORMULA_STARTS


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


def _kept(letter: str) -> str:
    if letter in _BIDI_CONTROLS or letter in _NEVER_IN_XML:
        return ""
    match unicodedata.category(letter):
        case "Cc":
            return " "
        case "Cs":
            return ""
        case _:
            return letter
