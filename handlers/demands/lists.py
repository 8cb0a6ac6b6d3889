"""A body's demands. Pure: keys and buttons only."""

from __future__ import annotations

from council.demands.commands import DemandMeeting, ListDemands, ShowDemand
from council.demands.pages import DemandLine, DemandList
from council.pages import Page
from council.proposals.commands import ListProposals
from handlers.kit import forms
from handlers.kit.cutting import cut
from handlers.kit.home import HOME, back
from handlers.kit.paging import page_line, turns
from handlers.kit.screen import BLANK, Button, Screen, screen
from locales.text import Text, Value

QUESTION_SHOWN = 90
"""UTF-16 units of a question in a list."""
Row = tuple[Button, ...]


def list_screen(listed: DemandList) -> Screen:
    page, body_id = listed.lines, listed.body_id
    rows: list[Row] = [
        (Button(Text("demands-number-button", {"number": line.number}), ShowDemand(line.demand_id)),)
        for line in page.items
    ]
    return screen(
        Text("demands-of-body", {"body": listed.body}),
        Text("demands-how", {"needed": listed.needed, "term": listed.term}),
        BLANK,
        *_lines(page),
        rows=(
            *rows,
            turns(page, lambda number: ListDemands(body_id, number)),
            (Button(Text("demands-make-button"), forms.begin(DemandMeeting, body_id)),),
            (back(ListProposals(body_id)), HOME),
        ),
    )


def _lines(page: Page[DemandLine]) -> list[Text]:
    if not page.items:
        return [Text("nothing-here")]
    return [*(_line(line) for line in page.items), *page_line(page, BLANK)]


def _line(line: DemandLine) -> Text:
    said: dict[str, Value] = {
        "number": line.number,
        "question": cut(line.question, QUESTION_SHOWN),
        "state": Text(f"demands-state-{line.state}"),
        "count": line.count,
        "needed": line.needed,
    }
    return Text("demands-line", said)
