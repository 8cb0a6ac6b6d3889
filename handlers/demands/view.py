"""What a demand looks like: its page and a body's list. Pure: keys and buttons only."""

from __future__ import annotations

from collections.abc import Iterator

from council.demands.commands import (
    DemandLine,
    DemandList,
    DemandMeeting,
    DemandPage,
    DropDemand,
    ListDemands,
    ShowDemand,
    SupportDemand,
    WithdrawDemand,
)
from council.demands.model import DemandState
from council.meetings.commands import DraftMeeting
from council.pages import Page
from council.proposals.commands import ListProposals
from handlers.demands.commands import AskWithdrawal
from handlers.kit import forms
from handlers.kit.cutting import cut
from handlers.kit.home import HOME, back
from handlers.kit.paging import page_line, turns
from handlers.kit.screen import BLANK, Button, Screen, screen
from locales.text import Text, Value

QUESTION_SHOWN = 90
"""UTF-16 units of a question in a list."""
Row = tuple[Button, ...]


def page_screen(page: DemandPage) -> Screen:
    demand = page.demand
    return screen(
        Text("demands-heading", {"body": page.body, "number": demand.number}),
        Text("demands-state", {"state": Text(f"demands-state-{demand.state}")}),
        Text("demands-author", {"author": page.author, "at": demand.made_at}),
        BLANK,
        Text("demands-question", {"question": demand.question}),
        BLANK,
        Text("demands-support", {"count": page.count, "needed": page.needed}),
        Text("demands-supporters", {"names": ", ".join(page.names)}),
        *_course(page),
        rows=_page_rows(page),
    )


def withdrawal_screen(page: DemandPage) -> Screen:
    demand = page.demand
    return screen(
        Text("demands-withdraw-sure", {"body": page.body, "number": demand.number}),
        rows=(
            (Button(Text("demands-withdraw-yes-button"), WithdrawDemand(demand.id)),),
            (back(ShowDemand(demand.id)), HOME),
        ),
    )


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


def _course(page: DemandPage) -> Iterator[Text]:
    """What follows: more support, the term and how to keep it, or the meeting that was called."""
    match page.demand.state:
        case DemandState.COLLECTING:
            yield Text("demands-term-ahead", {"term": page.term})
        case DemandState.REACHED if page.demand.due_on is not None:
            yield Text("demands-due", {"due_on": page.demand.due_on})
            yield Text("demands-how-called")
        case DemandState.MET if page.called_for is not None:
            yield Text("demands-called", {"starts_at": page.called_for})


def _page_rows(page: DemandPage) -> list[Row]:
    demand = page.demand
    rows: list[Row] = []
    if page.may_support and page.has_supported:
        rows.append((Button(Text("demands-drop-button"), DropDemand(demand.id)),))
    elif page.may_support:
        rows.append((Button(Text("demands-support-button"), SupportDemand(demand.id)),))
    if demand.state is DemandState.REACHED:
        rows.append((Button(Text("meetings-draft-button"), forms.begin(DraftMeeting, demand.body_id)),))
    if page.is_own and demand.state is DemandState.COLLECTING:
        rows.append((Button(Text("demands-withdraw-button"), AskWithdrawal(demand.id)),))
    return [*rows, (back(ListDemands(demand.body_id)), HOME)]


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
