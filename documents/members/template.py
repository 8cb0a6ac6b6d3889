"""The workbook a secretary gets: the members as they are, an example, and how to fill it in."""

from collections.abc import Mapping, Sequence
from datetime import date
from io import BytesIO
from typing import TypeAlias

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet

from documents.members.choices import Shown, shown
from documents.members.layout import dress_members, grey_out, offer_lists, write_guide, write_heading
from documents.members.row_reading import EXAMPLE
from documents.members.rows import Column, MemberRow, PostChoice
from documents.spreadsheets.cells import cell_at, put_text, tidy
from locales.words import Words

Field: TypeAlias = str | date | None

GUIDE = (
    "member-sheet-guide-unchanged",
    "member-sheet-guide-add",
    "member-sheet-guide-end",
    "member-sheet-guide-change",
    "member-sheet-guide-days",
    "member-sheet-guide-formulas",
    "member-sheet-guide-send",
)


def member_template(
    words: Words,
    body_name: str,
    posts: Sequence[PostChoice],
    members: Sequence[MemberRow],
    today: date,
) -> bytes:
    """Return an .xlsx with `members` filled in; sent back as it is, it reads as the same members.

    `posts` must name every post that stands in `members`. `today` dates the example.
    """
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = words.plain("member-sheet-title")
    lists = shown(words, posts)
    _write_members(sheet, words, lists, [_example(words, posts, today), *members])
    dress_members(sheet)
    write_guide(book.create_sheet(words.plain("member-sheet-guide-title")), words, body_name, GUIDE)
    offer_lists(book, sheet, lists)
    book.properties.creator = tidy(body_name)
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def _write_members(sheet: Worksheet, words: Words, lists: Shown, members: Sequence[MemberRow]) -> None:
    for place, column in enumerate(Column, start=1):
        put_text(cell_at(sheet, 1, place), column.value)
        write_heading(cell_at(sheet, 2, place), column, words)
    for number, member in enumerate(members, start=3):
        fields = _fields(member, lists)
        for place, column in enumerate(Column, start=1):
            _put(cell_at(sheet, number, place), fields[column])
    grey_out(cell_at(sheet, 3, place) for place in range(1, len(Column) + 1))


def _fields(member: MemberRow, lists: Shown) -> Mapping[Column, Field]:
    return {
        Column.KEY: member.key,
        Column.NAME: member.name,
        Column.POST: lists.posts[member.post],
        Column.VOTING: lists.voting[member.is_voting],
        Column.ORGANIZATION: member.organization,
        Column.FROM_ON: member.from_on,
        Column.UNTIL_ON: member.until_on,
        Column.GROUND: member.ground,
        Column.ENDED_ON: member.ended_on,
        Column.END_GROUND: member.end_ground,
        Column.LANGUAGE: lists.languages[member.language] if member.language else "",
    }


def _put(cell: Cell, field: Field) -> None:
    if isinstance(field, date):
        cell.value = field
        cell.number_format = "dd.mm.yyyy"
    else:
        put_text(cell, field or "")


def _example(words: Words, posts: Sequence[PostChoice], today: date) -> MemberRow:
    # The last post of a profile is the plainest one; the chair as an example would invite a coup.
    return MemberRow(
        key=EXAMPLE,
        name=words.plain("member-sheet-example-name"),
        post=posts[-1].code,
        is_voting=True,
        from_on=today,
        ground=words.plain("member-sheet-example-ground"),
        organization=words.plain("member-sheet-example-organization"),
        language=words.language,
    )
