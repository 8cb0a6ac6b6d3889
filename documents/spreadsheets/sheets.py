"""A stranger's spreadsheet as plain rows: after this, no library and no surprise."""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any, TypeAlias

from openpyxl import load_workbook
from openpyxl.cell.read_only import EMPTY_CELL

from documents.spreadsheets.package import examine
from documents.spreadsheets.plain import CellValue, plain_value
from documents.spreadsheets.refusals import WorkbookRefused, WorkbookTooLong, WorkbookUnreadable

LAST_ROW = 1_048_576  # of the format; without a bound a forged row number loops for ever
LAST_COLUMN = 40


@dataclass(frozen=True, slots=True)
class SheetRow:
    """`number` is the one at the left edge of the sheet, from 1."""

    number: int
    values: tuple[CellValue, ...]


Sheet: TypeAlias = list[SheetRow]


def read_sheets(content: bytes, max_rows: int) -> list[Sheet]:
    """Return the rows that hold anything, sheet by sheet.

    Raises WorkbookRefused and nothing else, whatever the bytes are. `max_rows` holds for each sheet.
    """
    try:
        examine(content)
        book = load_workbook(BytesIO(content), read_only=True, keep_links=False)
        return [_limited(_rows(worksheet), max_rows) for worksheet in book.worksheets]
    except WorkbookRefused:
        raise
    # What the parser says may quote a cell, and names do not belong in a log: hence `from None`.
    except Exception:  # noqa: BLE001  # bytes made to break a parser break it in ways nobody has listed
        raise WorkbookUnreadable from None


def _rows(worksheet: Any) -> Iterator[SheetRow]:
    cells = worksheet.iter_rows(max_row=LAST_ROW, max_col=LAST_COLUMN)
    for number, row in enumerate(cells, start=1):
        present = [cell for cell in row if cell is not EMPTY_CELL]
        if any(cell.value is not None for cell in present):
            yield SheetRow(number, tuple(plain_value(cell.value, cell.data_type) for cell in row))


def _limited(rows: Iterator[SheetRow], max_rows: int) -> Sheet:
    kept: Sheet = []
    for row in rows:
        if any(row.values):
            if len(kept) == max_rows:
                raise WorkbookTooLong(rows=max_rows)
            kept.append(row)
    return kept
