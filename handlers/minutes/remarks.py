"""Remarks of members, and what became of each."""

from __future__ import annotations

from council.minutes.commands import (
    SettleRemark,
    ShowMinutes,
    ShowRemarks,
    Verdict,
)
from council.minutes.model import RemarkState
from council.minutes.pages import (
    RemarkLine,
    RemarksPage,
)
from handlers.kit.cutting import cut
from handlers.kit.home import HOME, back
from handlers.kit.paging import page_line, turns
from handlers.kit.screen import BLANK, Button, Screen, screen
from handlers.minutes.layout import LINE_MOST
from handlers.minutes.view import heading
from locales.text import Text


def remarks_screen(found: RemarksPage) -> Screen:
    page, remarks = found.page, found.remarks
    is_open = page.minutes is not None and page.minutes.is_editable
    numbered = list(enumerate(remarks.items, remarks.first))
    settling = [_settling(number, line) for number, line in numbered if is_open and line.state is RemarkState.MADE]
    return screen(
        heading(page),
        Text("minutes-remarks"),
        *(text for number, line in numbered for text in _remark(number, line)),
        *(() if numbered else (BLANK, Text("nothing-here"))),
        *page_line(remarks, BLANK),
        rows=(
            *settling,
            turns(remarks, lambda number: ShowRemarks(page.meeting.id, number)),
            (back(ShowMinutes(page.meeting.id)), HOME),
        ),
    )


def _remark(number: int, line: RemarkLine) -> tuple[Text, ...]:
    said = Text("minutes-remark", {"number": str(number), "name": line.name, "text": cut(line.text, 2 * LINE_MOST)})
    return (BLANK, said, Text(f"minutes-remark-{line.state}"))


def _settling(number: int, line: RemarkLine) -> tuple[Button, ...]:
    return tuple(
        Button(Text(f"minutes-{verdict}-button", {"number": str(number)}), SettleRemark(line.remark_id, verdict))
        for verdict in Verdict
    )
