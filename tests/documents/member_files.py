"""Files as secretaries and strangers send them."""

from collections.abc import Callable, Mapping
from datetime import date
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from council.language import Language
from council.names import Names
from documents.members.rows import Column, MemberRow, PostChoice
from documents.members.workbook import member_template
from locales.words import Words

TODAY = date(2026, 11, 22)
FIRST_MEMBER = 4  # below the hidden names, the headings and the example
POSTS = (
    PostChoice("chair", Names("төраға", "председатель", "chair")),
    PostChoice("secretary", Names("хатшы", "секретарь", "secretary")),
    PostChoice("member", Names("мүше", "член", "member")),
)
CHAIR = MemberRow("17", "Ахметов Асқар Серікұлы", "chair", True, date(2024, 1, 5), "№ 5 қаулы")
SECRETARY = MemberRow(
    key="18",
    name="Өтегенова Ұлжан",
    post="secretary",
    is_voting=False,
    from_on=date(2024, 1, 5),
    ground="№ 5 қаулы",
    organization="«Жер ана» ҚБ",
    until_on=date(2027, 1, 4),
    language=Language.RU,
)


def template(words: Words, *members: MemberRow) -> bytes:
    return member_template(words, "Қостанай облысының қоғамдық кеңесі", POSTS, members, TODAY)


def changed(content: bytes, change: Callable[[Worksheet], Any]) -> bytes:
    """What a spreadsheet program saves after a person has changed the first sheet."""
    book = load_workbook(BytesIO(content))
    change(book.worksheets[0])
    return saved(book)


def saved(book: Workbook) -> bytes:
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def write(sheet: Worksheet, row: int, **fields: Any) -> None:
    """Write fields under their columns; `from_on=` means the column `from-on`."""
    for name, value in fields.items():
        place = list(Column).index(Column(name.replace("_", "-"))) + 1
        sheet.cell(row, place).value = value


def repacked(content: bytes, replaced: Mapping[str, bytes]) -> bytes:
    """The same package with parts put in place of others or added."""
    out = BytesIO()
    with ZipFile(BytesIO(content)) as old, ZipFile(out, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name not in replaced:
                new.writestr(name, old.read(name))
        for name, part in replaced.items():
            new.writestr(name, part)
    return out.getvalue()
