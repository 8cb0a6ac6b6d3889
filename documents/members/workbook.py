"""From the sheet a secretary sends to rows, with everything that is wrong said by row and column."""

from collections.abc import Iterator, Mapping, Sequence

from documents.members.choices import Understood, understood
from documents.members.headings import ROWS_TO_LOOK_AT, Lexicon, MemberTable, find_table
from documents.members.row_reading import FOUND_LENGTH, RowReading
from documents.members.rows import MAX_MEMBERS, Column, MemberRow, MemberRows, PostChoice, RowError
from documents.members.template import member_template
from documents.spreadsheets.plain import CellValue
from documents.spreadsheets.refusals import WorkbookTooLong
from documents.spreadsheets.sheets import SheetRow, read_sheets

__all__ = ["member_template", "read_member_rows"]


def read_member_rows(content: bytes, lexicon: Lexicon, posts: Sequence[PostChoice]) -> MemberRows:
    """Read the file back, whatever order, language or extra rows it comes with.

    Raises WorkbookRefused, and nothing else, where the file cannot be used as a whole.
    """
    table = find_table(read_sheets(content, MAX_MEMBERS + ROWS_TO_LOOK_AT), lexicon)
    choices = understood(lexicon, posts)
    readings = [reading for reading in _readings(table, choices) if not reading.is_idle()]
    if len(readings) > MAX_MEMBERS:
        raise WorkbookTooLong(rows=MAX_MEMBERS)
    rows = {reading.number: row for reading in readings if (row := reading.member())}
    errors = [error for reading in readings for error in reading.errors]
    return MemberRows(rows, sorted([*errors, *_copied_keys(rows)], key=lambda error: error.row))


def _readings(table: MemberTable, choices: Understood) -> Iterator[RowReading]:
    for row in table.rows:
        yield RowReading(row.number, _cells(row, table), choices)


def _cells(row: SheetRow, table: MemberTable) -> dict[Column, CellValue]:
    return {column: row.values[place] for column, place in table.places.items()}


def _copied_keys(rows: Mapping[int, MemberRow]) -> Iterator[RowError]:
    """A row copied to begin a new one brings its hidden key along: two rows would change one membership."""
    seen: set[str] = set()
    for number, row in rows.items():
        if row.key and row.key in seen:
            yield RowError(number, Column.KEY, "member-sheet-expected-own-row", row.name[:FOUND_LENGTH])
        seen.add(row.key or "")
