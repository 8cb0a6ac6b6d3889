"""Goal B1 for tables: any text in any cell of the members' workbook is previewed or refused, never stumbled over."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from openpyxl.utils.exceptions import IllegalCharacterError

from bot.speech import words_of
from bot.wiring import furnish
from documents.members.rows import Column
from handlers.kit import forms
from handlers.kit.context import House
from handlers.kit.router import Router
from handlers.kit.routes import routes
from storage.engine import Engine
from storage.unit_of_work import Units
from tests.handlers.members import AISULU, BOTA, NEXT_ROW, OLGA, ROW, Desk, filled, found
from tests.security.saying import ANY_TEXT, hold

furnish()
FIELDS = [column.value.replace("-", "_") for column in Column]
WORKBOOKS = 20


@pytest.fixture
async def desk(units: Units) -> Desk:
    """The council's secretary, in Russian."""
    await units.run(found)
    secretary = Desk(units, Router(routes, House(words_of(), "kenes_bot", "Әкімдік", "kenes@example.kz"), forms.claim))
    await secretary.sit(BOTA)
    return secretary


def in_cells(template: bytes, row: int, cells: dict[str, Any]) -> bytes | None:
    try:
        return filled(template, (row, cells))
    except IllegalCharacterError:  # no spreadsheet program can write it either
        return None


@given(row=st.sampled_from([ROW[AISULU], NEXT_ROW]), field=st.sampled_from(FIELDS), text=ANY_TEXT)
@settings(
    deadline=None,
    max_examples=WORKBOOKS,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
)
@example(row=NEXT_ROW, field="name", text="<b>" * 4_000)
@example(row=NEXT_ROW, field="ground", text="👨\u200d👩\u200d👧" * 2_000)
@example(row=ROW[AISULU], field="name", text="&" * 120)
@example(row=ROW[AISULU], field="organization", text="=cmd|' /C calc'!A0")
@pytest.mark.parametrize("engine", [Engine.SQLITE], indirect=True)
async def test_any_text_in_any_cell_gets_an_answer_telegram_takes(desk: Desk, row: int, field: str, text: str) -> None:
    template = desk.stored.get("template") or await desk.take_template(words_of())
    desk.stored["template"] = template
    await desk.type("/members")
    await desk.press("Таблицей")
    content = in_cells(template, row, {**(OLGA if row == NEXT_ROW else {}), field: text})
    desk.sent.clear()
    if content is not None:
        for sent in await desk.send_file(content):
            hold(sent.method, sent.body)
    for sent in await desk.type("/cancel"):
        hold(sent.method, sent.body)
