"""How the workbook of members looks: widths, greys, lists. Nothing here changes what is read."""

from collections.abc import Iterable

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from documents.members.choices import Shown
from documents.members.rows import DAYS, MAX_MEMBERS, REQUIRED, Column
from documents.spreadsheets.cells import cell_at, put_text
from locales.words import Words

WIDTHS = {
    Column.NAME: 36,
    Column.POST: 26,
    Column.VOTING: 12,
    Column.ORGANIZATION: 34,
    Column.GROUND: 44,
    Column.END_GROUND: 44,
}
DAY_WIDTH = 15
FIRST_ROW, LAST_ROW = 3, MAX_MEMBERS + 3
LISTS = "lists"
HEADING_FILL = PatternFill("solid", fgColor="DCE6F1")
EXAMPLE_FONT = Font(italic=True, color="808080")


def write_heading(cell: Cell, column: Column, words: Words) -> None:
    label = words.plain(column.heading)
    put_text(cell, f"{label} *" if column in REQUIRED else label)
    cell.font = Font(bold=True)
    cell.fill = HEADING_FILL
    cell.alignment = Alignment(wrap_text=True, vertical="center")


def grey_out(cells: Iterable[Cell]) -> None:
    for cell in cells:
        cell.font = EXAMPLE_FONT


def dress_members(sheet: Worksheet) -> None:
    for place, column in enumerate(Column, start=1):
        dimension = sheet.column_dimensions[get_column_letter(place)]
        dimension.width = WIDTHS.get(column, DAY_WIDTH)
        # Rows still to be filled in take their format from the column.
        dimension.number_format = "dd.mm.yyyy" if column in DAYS else "@"
        dimension.hidden = column is Column.KEY
    sheet.row_dimensions[1].hidden = True
    sheet.row_dimensions[2].height = 32
    sheet.freeze_panes = "C3"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def offer_lists(book: Workbook, sheet: Worksheet, lists: Shown) -> None:
    """Let post, voting right and language be chosen; a list inside a rule could hold 255 characters only."""
    source = book.create_sheet(LISTS)
    source.sheet_state = "hidden"
    offers = {
        Column.POST: lists.posts.values(),
        Column.VOTING: lists.voting.values(),
        Column.LANGUAGE: lists.languages.values(),
    }
    for place, (column, offered) in enumerate(offers.items(), start=1):
        for number, word in enumerate(offered, start=1):
            put_text(cell_at(source, number, place), word)
        letter = get_column_letter(place)
        _restrict(sheet, column, f"{LISTS}!${letter}$1:${letter}${len(offered)}")


def _restrict(sheet: Worksheet, column: Column, source: str) -> None:
    rule = DataValidation(type="list", formula1=source, allow_blank=True, showErrorMessage=True)
    letter = get_column_letter(list(Column).index(column) + 1)
    rule.add(f"{letter}{FIRST_ROW}:{letter}{LAST_ROW}")
    sheet.add_data_validation(rule)


def write_guide(sheet: Worksheet, words: Words, body_name: str, lines: Iterable[str]) -> None:
    """A sheet to read: what to do, then what each column wants."""
    sheet.column_dimensions["A"].width = 34
    sheet.column_dimensions["B"].width = 90
    put_text(sheet["A1"], body_name)
    sheet["A1"].font = Font(bold=True, size=14)
    for number, key in enumerate(lines, start=3):
        put_text(cell_at(sheet, number, 1), f"{number - 2}")
        _put_wrapped(cell_at(sheet, number, 2), words.plain(key))
    for number, column in enumerate(list(Column)[1:], start=sheet.max_row + 2):
        write_heading(cell_at(sheet, number, 1), column, words)
        _put_wrapped(cell_at(sheet, number, 2), words.plain(f"{column.heading}.hint"))


def _put_wrapped(cell: Cell, text: str) -> None:
    put_text(cell, text)
    cell.alignment = Alignment(wrap_text=True, vertical="top")
