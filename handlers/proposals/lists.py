"""Lists of proposals: one's own, a body's, the bodies whose proposals one sees. Pure: keys and buttons only."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from council.command import Command
from council.demands.commands import ListDemands
from council.pages import Page
from council.proposals.commands import (
    ListMyProposals,
    ListProposalBodies,
    ListProposals,
    ProposalBody,
    ProposalLine,
    ProposalList,
    ShowProposal,
    SubmitProposal,
)
from council.proposals.model import ProposalState
from handlers.kit import forms
from handlers.kit.cutting import cut
from handlers.kit.home import HOME, back
from handlers.kit.paging import page_line, turns
from handlers.kit.screen import BLANK, Button, Screen, screen
from handlers.proposals.commands import ProposeTo
from handlers.proposals.lines import state_of
from locales.text import Text, Value

TITLE_SHOWN = 90
"""UTF-16 units of a title in a list."""
PROPOSE = Button(Text("proposals-propose-button"), forms.begin(SubmitProposal))
MINE = Button(Text("proposals-mine-button"), ListMyProposals())
Row = tuple[Button, ...]


def mine_screen(page: Page[ProposalLine], said: Sequence[Text] = ()) -> Screen:
    lines = _lines(page) if page.items else [Text("proposals-mine-none")]
    rows = _list_rows(page, ListMyProposals)
    return screen(*said, Text("proposals-mine"), BLANK, *lines, rows=((PROPOSE,), *rows, (HOME,)))


def list_screen(listed: ProposalList, said: Sequence[Text] = (), *, is_only_body: bool = False) -> Screen:
    """A body's proposals; from here one proposes to it, finds one's own, or demands a meeting."""
    page, body_id = listed.lines, listed.body_id
    lines = _lines(page) if page.items else [Text("nothing-here")]
    rows = _list_rows(page, lambda number: ListProposals(body_id, number))
    leaving = (HOME,) if is_only_body else (back(ListProposalBodies()), HOME)
    return screen(
        *said,
        Text("proposals-of-body", {"body": listed.body}),
        BLANK,
        *lines,
        rows=(
            *rows,
            (Button(Text("proposals-propose-button"), ProposeTo(body_id)),),
            (MINE,),
            (Button(Text("demands-button"), ListDemands(body_id)),),
            leaving,
        ),
    )


def bodies_screen(bodies: Sequence[ProposalBody], said: Sequence[Text] = ()) -> Screen:
    """The bodies whose proposals the person sees, each with how many wait for an agenda."""
    rows = [
        (
            Button(
                Text("proposals-body-button", {"body": each.body, "count": each.waiting}), ListProposals(each.body_id)
            ),
        )
        for each in bodies
    ]
    return screen(*said, Text("proposals-bodies"), rows=(*rows, (HOME,)))


def _lines(page: Page[ProposalLine]) -> list[Text]:
    lines = [line for each in page.items for line in (_line(each), BLANK)][:-1]
    return [*lines, *page_line(page, BLANK)]


def _line(line: ProposalLine) -> Text:
    said: dict[str, Value] = {
        "number": line.number,
        "title": cut(line.title, TITLE_SHOWN),
        "state": state_of(line.state, is_on_draft=line.is_on_draft),
        "count": line.support,
        "needed": line.needed,
    }
    is_gathering = line.state is ProposalState.REGISTERED and not line.is_on_draft
    return Text("proposals-line-gathering" if is_gathering else "proposals-line", said)


def _list_rows(page: Page[ProposalLine], at: Callable[[int], Command[Any]]) -> list[Row]:
    rows: list[Row] = [
        (Button(Text("proposals-number-button", {"number": line.number}), ShowProposal(line.proposal_id)),)
        for line in page.items
    ]
    return [*rows, turns(page, at)]
