"""What a demand looks like: its page, and what is asked before it is taken back. Pure: keys and buttons only."""

from __future__ import annotations

from collections.abc import Iterator

from council.demands.commands import DropDemand, ListDemands, ShowDemand, SupportDemand, WithdrawDemand
from council.demands.model import DemandState
from council.demands.pages import DemandPage
from council.meetings.commands import DraftMeeting
from handlers.demands.commands import AskWithdrawal
from handlers.kit import forms
from handlers.kit.home import HOME, back
from handlers.kit.screen import BLANK, Button, Screen, screen
from locales.text import Text

Row = tuple[Button, ...]


def page_screen(page: DemandPage) -> Screen:
    demand = page.demand
    return screen(
        Text("demands-heading", {"body": page.body, "number": demand.number}),
        Text("demands-state", {"state": Text(f"demands-state-{demand.state}")}),
        Text("demands-author", {"author": page.author, "at": demand.made_at}),
        *(() if page.came_from is None else (Text("demands-came-from", {"body": page.came_from}),)),
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
