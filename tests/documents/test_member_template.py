"""The workbook of members as it is handed out."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from council.language import Language
from documents.members.rows import Column, MemberRow
from documents.members.workbook import read_member_rows
from documents.spreadsheets.cells import tidy
from locales.loading import load_words
from locales.words import Words
from tests.documents.member_files import CHAIR, FIRST_MEMBER, POSTS, SECRETARY, template

Lexicon = Mapping[Language, Words]
LEXICON = load_words()
FORMULA_STARTS = ["=", "+", "-", "@", "\t=", "\r=", "\n=", "＝", "＋", "－", "＠", "|", "%", "'=", '"=', "=-"]

days = st.dates(date(1990, 1, 1), date(2100, 12, 31))
texts = st.text(max_size=80).map(tidy)
filled = texts.filter(bool)
members = st.builds(
    MemberRow,
    key=st.integers(1, 2**62).map(str),
    name=filled,
    post=st.sampled_from([post.code for post in POSTS]),
    is_voting=st.booleans(),
    from_on=days,
    ground=filled,
    organization=texts,
    until_on=st.none() | days,
    language=st.none() | st.sampled_from(Language),
)
ended = st.builds(lambda member, on, ground: replace(member, ended_on=on, end_ground=ground), members, days, filled)


@settings(max_examples=40, deadline=None)
@given(
    rows=st.lists(members | ended, max_size=6, unique_by=lambda row: row.key),
    language=st.sampled_from(Language),
)
def test_a_template_sent_back_unchanged_reads_as_the_same_members(rows: list[MemberRow], language: Language) -> None:
    read = read_member_rows(template(LEXICON[language], *rows), LEXICON, POSTS)
    assert list(read.errors) == []
    assert list(read.rows.values()) == rows


@pytest.mark.parametrize("language", Language)
def test_the_headings_stand_in_the_readers_language(lexicon: Lexicon, language: Language) -> None:
    sheet = load_workbook(BytesIO(template(lexicon[language], CHAIR))).worksheets[0]
    headings = [str(cell.value).rstrip(" *") for cell in sheet[2]]
    assert headings == [lexicon[language].plain(column.heading) for column in Column]


def test_what_is_for_the_machine_is_hidden_and_what_is_for_people_is_not(lexicon: Lexicon) -> None:
    book = load_workbook(BytesIO(template(lexicon[Language.KK], CHAIR)))
    sheet, guide, lists = book.worksheets
    assert sheet.row_dimensions[1].hidden
    assert sheet.column_dimensions["A"].hidden
    assert [one.sheet_state for one in (sheet, guide, lists)] == ["visible", "visible", "hidden"]


def test_posts_voting_right_and_language_are_chosen_from_lists(lexicon: Lexicon) -> None:
    book = load_workbook(BytesIO(template(lexicon[Language.RU], CHAIR)))
    rules = book.worksheets[0].data_validations.dataValidation
    offered = {
        str(rule.sqref).partition(":")[0]: [row[0].value for row in book["lists"][rule.formula1.split("!")[1]]]
        for rule in rules
    }
    assert offered == {
        "C3": ["председатель", "секретарь", "член"],
        "D3": ["Да", "Нет"],
        "K3": ["Қазақша", "Русский", "English"],
    }


def test_days_are_real_days_shown_as_people_write_them(lexicon: Lexicon) -> None:
    sheet = load_workbook(BytesIO(template(lexicon[Language.RU], CHAIR))).worksheets[0]
    cell = sheet.cell(FIRST_MEMBER, list(Column).index(Column.FROM_ON) + 1)
    assert isinstance(cell.value, datetime)
    assert cell.number_format == "dd.mm.yyyy"


def test_the_example_is_grey_and_is_not_read_as_a_member(lexicon: Lexicon) -> None:
    content = template(lexicon[Language.EN], CHAIR, SECRETARY)
    example = load_workbook(BytesIO(content)).worksheets[0].cell(3, 2)
    assert example.value == lexicon[Language.EN].plain("member-sheet-example-name")
    assert example.font.color.rgb == "00808080"
    assert list(read_member_rows(content, lexicon, POSTS).rows.values()) == [CHAIR, SECRETARY]


@pytest.mark.parametrize("start", FORMULA_STARTS)
def test_no_text_becomes_a_formula(lexicon: Lexicon, start: str) -> None:
    poison = f'{start}HYPERLINK("http://x.test")'
    row = replace(CHAIR, name=poison, ground=poison, organization=poison, end_ground=poison, ended_on=date.max)
    row = replace(row, ended_on=date(2026, 1, 1))
    content = template(lexicon[Language.KK], row)
    cells = [cell for line in load_workbook(BytesIO(content)).worksheets[0] for cell in line]
    assert not [cell for cell in cells if cell.data_type in ("f", "e")]
    assert read_member_rows(content, lexicon, POSTS).rows[FIRST_MEMBER].name == tidy(poison)


@pytest.mark.parametrize(
    "text", ["_x0041_", "_x000D_", "_x005F_x0041_", "#N/A", "TRUE", "12", "1e5", "2026-10-05", "👨‍👩‍👧‍👦", "e\u0301"]
)
def test_text_that_looks_like_something_else_stays_text(lexicon: Lexicon, text: str) -> None:
    content = template(lexicon[Language.KK], replace(CHAIR, name=text))
    assert read_member_rows(content, lexicon, POSTS).rows[FIRST_MEMBER].name == tidy(text)
