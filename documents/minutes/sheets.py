"""Roll calls as a spreadsheet and as CSV: no cell of them is ever taken for a formula (reliability B3)."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from io import BytesIO, StringIO

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from council.minutes.protocol import Protocol
from documents.minutes.balloting import counts_line, result_line
from documents.minutes.rolls import Roll, heads, roll_of
from documents.spreadsheets.cells import FORMULA_STARTS, cell_at, put_text, tidy
from locales.words import Words

NAME_WIDTH, ANSWER_WIDTH = 36, 24
HEADS = 1
"""Rows above the names that stay in sight."""


def roll_xlsx(words: Words, protocol: Protocol) -> bytes:
    """A sheet with a row for each member, then the counts and the questions put."""
    book, roll = Workbook(), roll_of(words, protocol)
    sheet = book.worksheets[0]
    sheet.title = words.plain("protocol-roll-sheet")
    for row, cells in enumerate(_rows(words, protocol, roll), 1):
        for place, text in enumerate(cells, 1):
            cell = cell_at(sheet, row, place)
            put_text(cell, text)
            cell.alignment = Alignment(wrap_text=True, vertical="top")
    _dress(sheet, len(roll.ballots))
    book.properties.creator = tidy(protocol.body.in_(words.language))
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def roll_csv(words: Words, protocol: Protocol) -> bytes:
    """The same as UTF-8 with a mark by which Excel knows it, semicolons between."""
    out = StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    for cells in _rows(words, protocol, roll_of(words, protocol)):
        writer.writerow([_harmless(tidy(cell)) for cell in cells])
    return out.getvalue().encode("utf-8-sig")


def _rows(words: Words, protocol: Protocol, roll: Roll) -> Iterator[list[str]]:
    motions = [motion for item in protocol.items for motion in item.motions]
    put = {ballot.ballot_id: motion.text for motion in motions for ballot in motion.ballots}
    yield heads(words, roll)
    yield from (list(row) for row in roll.rows)
    yield [words.plain("protocol-roll-counts"), *(counts_line(words, ballot) for ballot in roll.ballots)]
    yield [words.plain("protocol-roll-result"), *(result_line(words, ballot) for ballot in roll.ballots)]
    yield [words.plain("protocol-roll-question"), *(put[ballot.ballot_id] for ballot in roll.ballots)]


def _dress(sheet: Worksheet, ballots: int) -> None:
    for place in range(1, ballots + 2):
        sheet.column_dimensions[get_column_letter(place)].width = NAME_WIDTH if place == 1 else ANSWER_WIDTH
        cell_at(sheet, HEADS, place).font = Font(bold=True)
    sheet.freeze_panes = "B2"
    sheet.page_setup.orientation = "landscape"


def _harmless(cell: str) -> str:
    """CSV knows no types: an apostrophe before keeps a spreadsheet from reckoning what a member wrote (OWASP)."""
    return f"'{cell}" if cell and cell[0] in FORMULA_STARTS else cell
