"""One row of the sheet, read cell by cell, with all that is wrong with it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

from council.language import Language
from documents.members.choices import Understood
from documents.members.headings import folded
from documents.members.rows import Column, MemberRow, RowError
from documents.spreadsheets.days import day_of
from documents.spreadsheets.plain import CellValue, NotPlain

EXAMPLE = "example"
FOUND_LENGTH = 60

T = TypeVar("T")


@dataclass(slots=True)
class RowReading:
    """One row being read. Every method that finds something wrong notes it and goes on."""

    number: int
    cells: Mapping[Column, CellValue]
    choices: Understood
    errors: list[RowError] = field(default_factory=list)

    def is_idle(self) -> bool:
        """Tell whether nothing is asked: the example as it was given out, or nothing but traces of it."""
        if self.cells[Column.KEY] == EXAMPLE:
            return self._is_blank() or folded(self.cells[Column.NAME]) in self.choices.examples
        return self._is_blank() and not self.cells[Column.KEY]

    def member(self) -> MemberRow | None:
        if self._is_blank():
            self._note(Column.NAME, "member-sheet-expected-whole-row", "")
            return None
        row = self._row()
        return None if self.errors else row

    def _row(self) -> MemberRow:
        key = self._text(Column.KEY)
        return MemberRow(
            key=None if key in ("", EXAMPLE) else key,
            name=self._text(Column.NAME, "member-sheet-expected-name"),
            post=self._choice(Column.POST, self.choices.posts, "member-sheet-expected-post") or "",
            is_voting=bool(self._choice(Column.VOTING, self.choices.voting, "member-sheet-expected-voting")),
            organization=self._text(Column.ORGANIZATION),
            from_on=self._day(Column.FROM_ON, is_required=True) or date.min,
            until_on=self._day(Column.UNTIL_ON),
            ground=self._text(Column.GROUND, "member-sheet-expected-ground"),
            ended_on=self._day(Column.ENDED_ON, is_required=bool(self.cells[Column.END_GROUND])),
            end_ground=self._text(Column.END_GROUND, self._end_ground_expected()),
            language=self._language(),
        )

    def _end_ground_expected(self) -> str:
        return "member-sheet-expected-end-ground" if self.cells[Column.ENDED_ON] else ""

    def _text(self, column: Column, expected_key: str = "") -> str:
        value = self.cells[column]
        if isinstance(value, NotPlain):
            self._note(column, "member-sheet-expected-plain", value.found)
            return ""
        text = value.isoformat() if isinstance(value, date) else value
        if not text and expected_key:
            self._note(column, expected_key, "")
        return text

    def _choice(self, column: Column, offered: Mapping[str, T], expected_key: str) -> T | None:
        text = self._text(column, expected_key)
        chosen = offered.get(folded(text))
        if text and chosen is None:
            self._note(column, expected_key, text)
        return chosen

    def _day(self, column: Column, *, is_required: bool = False) -> date | None:
        expected_key = "member-sheet-expected-day"
        day = day_of(self.cells[column])
        text = "" if day else self._text(column, expected_key if is_required else "")
        if text:
            self._note(column, expected_key, text)
        return day

    def _language(self) -> Language | None:
        if not self.cells[Column.LANGUAGE]:
            return None
        return self._choice(Column.LANGUAGE, self.choices.languages, "member-sheet-expected-language")

    def _is_blank(self) -> bool:
        return not any(value for column, value in self.cells.items() if column is not Column.KEY)

    def _note(self, column: Column, expected_key: str, found: str) -> None:
        self.errors.append(RowError(self.number, column, expected_key, found[:FOUND_LENGTH]))
