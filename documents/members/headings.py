"""Finding the columns: by the hidden row of column names, else by headings in any language, in any order."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from council.language import Language
from documents.members.rows import Column, MemberColumnsMissing, MemberSheetNotFound
from documents.spreadsheets.plain import CellValue
from documents.spreadsheets.sheets import Sheet, SheetRow
from locales.text import Text
from locales.words import Words

Lexicon: TypeAlias = Mapping[Language, Words]

ROWS_TO_LOOK_AT = 20
ENOUGH = 4  # recognised columns that make a row a heading and not a member


@dataclass(frozen=True, slots=True)
class MemberTable:
    """The columns' places, counted from 0, and the rows below the headings."""

    places: Mapping[Column, int]
    rows: Sheet


def folded(value: CellValue) -> str:
    """Fold a heading or a choice: case, spaces and the star of a required column do not count."""
    return " ".join(value.rstrip("* ").casefold().split()) if isinstance(value, str) else ""


def find_table(sheets: list[Sheet], lexicon: Lexicon) -> MemberTable:
    """Raises MemberSheetNotFound or MemberColumnsMissing."""
    known = _known_headings(lexicon)
    tables = [table for sheet in sheets if (table := _table(sheet, known))]
    if not tables:
        raise MemberSheetNotFound
    best = max(tables, key=lambda table: len(table.places))
    missing = [column for column in Column if column not in best.places]
    if missing:
        raise MemberColumnsMissing(columns=[Text(column.heading) for column in missing])
    return best


def _known_headings(lexicon: Lexicon) -> dict[str, Column]:
    in_words = {folded(words.plain(column.heading)): column for words in lexicon.values() for column in Column}
    return in_words | {column.value: column for column in Column}


def _table(sheet: Sheet, known: Mapping[str, Column]) -> MemberTable | None:
    places: dict[Column, int] = {}
    below = 0
    for position, row in enumerate(sheet[:ROWS_TO_LOOK_AT], start=1):
        recognised = _recognise(row, known)
        if len(recognised) >= ENOUGH:
            places, below = recognised | places, position
    return MemberTable(places, sheet[below:]) if places else None


def _recognise(row: SheetRow, known: Mapping[str, Column]) -> dict[Column, int]:
    found: dict[Column, int] = {}
    for place, value in enumerate(row.values):
        column = known.get(folded(value))
        if column is not None:
            found.setdefault(column, place)
    return found
