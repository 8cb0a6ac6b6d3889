"""Papers that come as files on the page: fetched by a press, downloaded by a click, read as their programs would."""

from __future__ import annotations

import asyncio
import csv
from io import BytesIO, StringIO
from typing import Any

from docx import Document
from openpyxl import load_workbook
from playwright.async_api import expect

from tests.browser.phones import Phone


async def fetch(phone: Phone, key: str, **args: Any) -> bytes:
    """Press the button, and download the file that comes."""
    files = (await phone.look()).locator(".log a.paper")
    before = await files.count()
    await phone.press(key, **args)
    await expect(files).to_have_count(before + 1)
    async with phone.page.expect_download() as coming:
        await files.last.click()
    path = await (await coming.value).path()
    return await asyncio.to_thread(path.read_bytes)


async def send(phone: Phone, name: str, content: bytes) -> None:
    picked: Any = {"name": name, "mimeType": "application/pdf", "buffer": content}
    await (await phone.look()).locator("input[data-kind='document']").set_input_files(picked)


def text_of_docx(paper: bytes) -> str:
    """Paragraphs and cells; a blank at which no line may break is a blank."""
    document = Document(BytesIO(paper))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(each.text for each in document.paragraphs), *cells]).replace("\N{NO-BREAK SPACE}", " ")


def roll_of_xlsx(paper: bytes) -> dict[str, tuple[str, ...]]:
    """Name → answers."""
    rows = load_workbook(BytesIO(paper)).worksheets[0].iter_rows(values_only=True)
    return {str(name): tuple(str(answer) for answer in answers) for name, *answers in rows}


def roll_of_csv(paper: bytes) -> dict[str, tuple[str, ...]]:
    rows = csv.reader(StringIO(paper.decode("utf-8-sig")), delimiter=";")
    return {name: tuple(answers) for name, *answers in rows}
