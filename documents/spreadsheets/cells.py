"""Text that stays text in whatever program opens the sheet."""

import re
import unicodedata
from typing import cast

from openpyxl.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet

FORMULA_STARTS = frozenset("=+-@＝＋－＠|%")
LONGEST_TEXT = 32_767  # of one cell, by the format
_BIDI_CONTROLS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_NEVER_IN_XML = frozenset("\ufffe\uffff")
_LOOKS_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")


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
