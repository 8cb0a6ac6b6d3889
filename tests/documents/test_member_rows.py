"""What a secretary may write into the sheet of members, and what is said about the rest."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from io import BytesIO
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.formula import ArrayFormula, DataTableFormula
from openpyxl.worksheet.worksheet import Worksheet

from council.language import Language
from documents.members.rows import Column, MemberColumnsMissing, MemberRow, MemberRows, RowError
from documents.members.workbook import read_member_rows
from locales.words import Words
from tests.documents.member_files import CHAIR, FIRST_MEMBER, POSTS, SECRETARY, changed, saved, template, write

Lexicon = Mapping[Language, Words]
Read = Callable[..., MemberRows]
NEW_ROW = FIRST_MEMBER + 2


@pytest.fixture
def read(lexicon: Lexicon) -> Read:
    """Read the template of two members after a change to its sheet."""

    def read_after(change: Callable[[Worksheet], Any], language: Language = Language.RU) -> MemberRows:
        content = changed(template(lexicon[language], CHAIR, SECRETARY), change)
        return read_member_rows(content, lexicon, POSTS)

    return read_after


def write_newcomer(sheet: Worksheet, **fields: Any) -> None:
    usual: dict[str, Any] = {
        "row": NEW_ROW,
        "name": "Ким Елена",
        "post": "член",
        "voting": "Да",
        "from_on": "05.10.2026",
        "ground": "Приказ № 12",
    }
    write(sheet, **(usual | fields))


def test_a_row_below_the_members_asks_for_a_new_membership(read: Read) -> None:
    rows = read(write_newcomer).rows
    assert rows[NEW_ROW] == MemberRow(None, "Ким Елена", "member", True, date(2026, 10, 5), "Приказ № 12")


def test_an_end_needs_a_day_and_an_act_and_keeps_the_key(read: Read) -> None:
    rows = read(lambda sheet: write(sheet, FIRST_MEMBER, ended_on="2026-11-01", end_ground="Заявление")).rows
    assert (rows[FIRST_MEMBER].key, rows[FIRST_MEMBER].ended_on) == ("17", date(2026, 11, 1))


@pytest.mark.parametrize(
    "written",
    [
        "05.10.2026",
        "5.10.2026",
        "  05.10.2026 ",
        "05.10.2026 г.",
        "05.10.2026ж.",
        "2026-10-05",
        date(2026, 10, 5),
        datetime(2026, 10, 5, 14, 30),  # noqa: DTZ001  # a spreadsheet knows no zones
    ],
)
def test_a_day_may_be_written_in_many_ways(read: Read, written: object) -> None:
    assert read(lambda sheet: write_newcomer(sheet, from_on=written)).rows[NEW_ROW].from_on == date(2026, 10, 5)


@pytest.mark.parametrize("written", ["31.02.2026", "05/10/2026", "вчера", "05.10.26", "05.10.0026", 46300, True])
def test_a_day_that_cannot_be_read_is_told(read: Read, written: object) -> None:
    errors = read(lambda sheet: write_newcomer(sheet, from_on=written)).errors
    assert list(errors) == [RowError(NEW_ROW, Column.FROM_ON, "member-sheet-expected-day", str(written))]


@pytest.mark.parametrize(
    ("field", "written", "expected"),
    [
        ("name", None, "name"),
        ("post", None, "post"),
        ("post", "королева", "post"),
        ("voting", None, "voting"),
        ("voting", "может быть", "voting"),
        ("ground", "   ", "ground"),
        ("from_on", None, "day"),
        ("until_on", "скоро", "day"),
        ("language", "Latina", "language"),
        ("name", "=1+1", "plain"),
        ("ground", '=HYPERLINK("http://x.test")', "plain"),
        ("from_on", "=TODAY()", "plain"),
        ("end_ground", "=A1", "plain"),
        ("organization", "#REF!", "plain"),
        ("organization", ArrayFormula("E1:E2", "=A1:A2"), "plain"),
        ("organization", DataTableFormula("E6:E7"), "plain"),
    ],
)
def test_each_wrong_cell_is_named_by_row_and_column(read: Read, field: str, written: object, expected: str) -> None:
    result = read(lambda sheet: write_newcomer(sheet, **{field: written}))
    wrong = {(error.row, error.column, error.expected_key) for error in result.errors}
    assert (NEW_ROW, Column(field.replace("_", "-")), f"member-sheet-expected-{expected}") in wrong
    assert NEW_ROW not in result.rows


def test_an_act_without_a_day_and_a_day_without_an_act_are_both_told(read: Read) -> None:
    def change(sheet: Worksheet) -> None:
        write(sheet, FIRST_MEMBER, ended_on="01.11.2026")
        write(sheet, FIRST_MEMBER + 1, end_ground="Заявление")

    assert list(read(change).errors) == [
        RowError(FIRST_MEMBER, Column.END_GROUND, "member-sheet-expected-end-ground", ""),
        RowError(FIRST_MEMBER + 1, Column.ENDED_ON, "member-sheet-expected-day", ""),
    ]


def test_everything_that_is_wrong_is_told_at_once(read: Read) -> None:
    errors = read(lambda sheet: write_newcomer(sheet, name=None, post="?", from_on="?")).errors
    assert [error.column for error in errors] == [Column.NAME, Column.POST, Column.FROM_ON]


def test_a_cleared_row_of_a_member_ends_nobody_and_is_told(read: Read) -> None:
    def clear(sheet: Worksheet) -> None:
        for cell in sheet[FIRST_MEMBER][1:]:
            cell.value = None

    result = read(clear)
    assert list(result.errors) == [RowError(FIRST_MEMBER, Column.NAME, "member-sheet-expected-whole-row", "")]
    assert [row.key for row in result.rows.values()] == ["18"]


def test_a_row_copied_with_its_hidden_key_is_told(read: Read) -> None:
    errors = read(lambda sheet: write_newcomer(sheet, key="17")).errors
    assert list(errors) == [RowError(NEW_ROW, Column.KEY, "member-sheet-expected-own-row", "Ким Елена")]


def test_the_example_written_over_is_a_new_member(read: Read) -> None:
    rows = read(lambda sheet: write_newcomer(sheet, row=3, until_on=None)).rows
    assert (rows[3].name, rows[3].key) == ("Ким Елена", None)


def test_the_example_cleared_is_nothing(read: Read) -> None:
    def clear(sheet: Worksheet) -> None:
        for cell in sheet[3][1:]:
            cell.value = None

    assert list(read(clear).rows.values()) == [CHAIR, SECRETARY]


def test_blank_rows_between_and_far_below_do_not_count(read: Read) -> None:
    def spread(sheet: Worksheet) -> None:
        sheet.insert_rows(FIRST_MEMBER + 1, 5)
        sheet.cell(900_000, 3).value = "  "

    result = read(spread)
    assert list(result.errors) == []
    assert list(result.rows) == [FIRST_MEMBER, FIRST_MEMBER + 6]


def test_columns_may_stand_in_any_order(lexicon: Lexicon) -> None:
    book = load_workbook(BytesIO(template(lexicon[Language.RU], CHAIR, SECRETARY)))
    mirrored = Workbook()
    for row in book.worksheets[0].iter_rows(values_only=True):
        mirrored.worksheets[0].append([None, "мои пометки", *reversed(row)])
    assert list(read_member_rows(saved(mirrored), lexicon, POSTS).rows.values()) == [CHAIR, SECRETARY]


@pytest.mark.parametrize("language", Language)
def test_headings_in_words_will_do_when_the_hidden_row_is_gone(read: Read, language: Language) -> None:
    result = read(lambda sheet: sheet.delete_rows(1), language)
    assert list(result.rows.values()) == [CHAIR, SECRETARY]


def test_words_of_another_language_are_understood(read: Read) -> None:
    rows = read(lambda sheet: write_newcomer(sheet, post="Мүше ", voting="жоқ", language="kk")).rows
    assert (rows[NEW_ROW].post, rows[NEW_ROW].is_voting, rows[NEW_ROW].language) == ("member", False, Language.KK)


def test_a_missing_column_is_refused_because_it_would_blank_what_it_held(read: Read) -> None:
    with pytest.raises(MemberColumnsMissing) as refused:
        read(lambda sheet: sheet.delete_cols(5))
    assert [text.key for text in refused.value.args_for_words["columns"]] == ["member-sheet-organization"]  # type: ignore[attr-defined]  # args are objects; this one is a list of Text


def test_what_was_found_is_short_enough_for_a_message(read: Read) -> None:
    errors = read(lambda sheet: write_newcomer(sheet, post="п" * 5_000)).errors
    assert [len(error.found) for error in errors] == [60]


@pytest.mark.parametrize("language", Language)
def test_every_expectation_has_words(read: Read, lexicon: Lexicon, language: Language) -> None:
    wrong = {"name": "=1", "post": "?", "voting": "?", "from_on": "?", "ground": None, "language": "?"}
    errors = read(lambda sheet: write_newcomer(sheet, **wrong, ended_on="01.11.2026")).errors
    assert len(errors) == 7
    assert all(lexicon[language].plain(error.expected_key) for error in errors)
