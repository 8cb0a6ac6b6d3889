"""What a proposal looks like: its page, its lists, the receipt. Pure: keys and buttons only."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from council.bodies.commands import ShowBody
from council.command import Command
from council.demands.commands import ListDemands
from council.pages import Page
from council.proposals.commands import (
    DeclineProposal,
    DropSupport,
    ListMyProposals,
    ListProposalBodies,
    ListProposals,
    ProposalBody,
    ProposalLine,
    ProposalList,
    ProposalPage,
    Proposing,
    RegisterProposal,
    ReturnProposal,
    ReviewWithdrawal,
    ShowProposal,
    ShowProposalFiles,
    SubmitProposal,
    Submitted,
    SupportProposal,
    TakeOffByVote,
    WithdrawProposal,
)
from council.proposals.model import Proposal, ProposalState
from handlers.kit import forms
from handlers.kit.cutting import cut, is_cut
from handlers.kit.home import HOME, back
from handlers.kit.paging import page_line, turns
from handlers.kit.screen import BLANK, Button, Screen, screen
from handlers.proposals.commands import MendProposal, OpenProposal, ProposeTo, ReadProposal
from handlers.proposals.lines import backing_lines, facts, state_of
from locales.text import Text, Value

TEXT_SHOWN, TITLE_SHOWN = 800, 90
"""UTF-16 units of each of the two texts on the page, and of a title in a list."""
PROPOSE = Button(Text("proposals-propose-button"), forms.begin(SubmitProposal))
Row = tuple[Button, ...]


def page_screen(page: ProposalPage) -> Screen:
    """A proposal with its support and its timeline, for its author or for the body."""
    proposal = page.proposal
    return screen(
        *facts(page),
        BLANK,
        Text("proposals-title", {"title": proposal.title}),
        Text("proposals-problem", {"text": cut(proposal.problem, TEXT_SHOWN)}),
        Text("proposals-proposed", {"text": cut(proposal.proposed, TEXT_SHOWN)}),
        *((BLANK, *lines) if (lines := tuple(backing_lines(page))) else ()),
        BLANK,
        Text("proposals-timeline"),
        *(Text(f"proposals-event-{event.state}", {"at": event.at}) for event in page.events),
        rows=_page_rows(page),
    )


def whole_screens(page: ProposalPage) -> Iterator[Screen]:
    """The two texts, each whole in a message of its own."""
    yield screen(Text("proposals-problem", {"text": page.proposal.problem}))
    yield screen(Text("proposals-proposed", {"text": page.proposal.proposed}))


def receipt_screen(receipt: Submitted) -> Screen:
    return screen(
        Text("proposals-receipt"),
        Text("proposals-receipt-number", {"number": receipt.number}),
        Text("proposals-receipt-body", {"body": receipt.body}),
        BLANK,
        Text("proposals-next", {"days": receipt.check_days}),
        rows=((Button(Text("proposals-open-button"), OpenProposal(receipt.proposal_id)),),),
    )


def submitted_screen() -> Screen:
    return screen(Text("submit-proposal.sent"), rows=((HOME,),))


def withdrawal_screen(page: ProposalPage) -> Screen:
    proposal = page.proposal
    return screen(
        Text("proposals-withdraw-sure", {"body": page.body, "number": proposal.number, "title": proposal.title}),
        rows=(
            (Button(Text("proposals-withdraw-yes-button"), WithdrawProposal(proposal.id)),),
            (back(ShowProposal(proposal.id)), HOME),
        ),
    )


def proposing_screen(proposing: Proposing) -> Screen:
    """What becomes of a proposal here, in plain words, before anybody writes one."""
    body = proposing.body
    how: tuple[Text, ...] = (Text("proposals-none-taken"),)
    if proposing.may_propose:
        how = (Text("proposals-how", {"needed": proposing.needed, "seated": proposing.seated}),)
    begin = (Button(Text("proposals-propose-button"), ProposeTo(body.id)),) if proposing.may_propose else ()
    return screen(
        Text("proposals-how-title", {"body": body.names}),
        BLANK,
        *how,
        rows=(begin, (Button(Text("proposals-list-button"), ListProposals(body.id)),), (back(ShowBody(body.id)), HOME)),
    )


def mine_screen(page: Page[ProposalLine], said: Sequence[Text] = ()) -> Screen:
    lines = _lines(page) if page.items else [Text("proposals-mine-none")]
    rows = _list_rows(page, ListMyProposals)
    return screen(*said, Text("proposals-mine"), BLANK, *lines, rows=((PROPOSE,), *rows, (HOME,)))


def list_screen(listed: ProposalList, said: Sequence[Text] = (), *, is_only_body: bool = False) -> Screen:
    """A body's proposals; from here one proposes to it, or demands a meeting."""
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


def _page_rows(page: ProposalPage) -> list[Row]:
    """What may be done from here; a button nobody may press is left out as the screen is shown."""
    proposal = page.proposal
    steps = [_support_row(page), *_desk_rows(proposal), *_own_rows(page)]
    declining = forms.begin(DeclineProposal, proposal.id)
    decline = ((Button(Text("proposals-decline-button"), declining),),) if page.may_decline else ()
    off = ((Button(Text("proposals-off-button"), TakeOffByVote(proposal.id)),),) if page.may_take_off else ()
    is_authors = page.is_own and not page.is_read_by_body
    home = back(ListMyProposals() if is_authors else ListProposals(proposal.body_id))
    return [*steps, *decline, *off, _reading_row(proposal), (home, HOME)]


def _support_row(page: ProposalPage) -> Row:
    if not page.may_support:
        return ()
    if page.backing.is_own:
        return (Button(Text("proposals-drop-button"), DropSupport(page.proposal.id)),)
    return (Button(Text("proposals-support-button"), SupportProposal(page.proposal.id)),)


def _desk_rows(proposal: Proposal) -> tuple[Row, ...]:
    if proposal.state is not ProposalState.SUBMITTED:
        return ()
    register = Button(Text("proposals-register-button"), RegisterProposal(proposal.id))
    return ((register,), (Button(Text("proposals-return-button"), forms.begin(ReturnProposal, proposal.id)),))


def _own_rows(page: ProposalPage) -> tuple[Row, ...]:
    proposal = page.proposal
    if not page.is_own:
        return ()
    mend = Button(Text("proposals-mend-button"), MendProposal(proposal.id))
    withdraw = Button(Text("proposals-withdraw-button"), ReviewWithdrawal(proposal.id))
    may_withdraw = proposal.state in (ProposalState.SUBMITTED, ProposalState.RETURNED) or proposal.is_supportable
    return (
        (mend,) if proposal.state is ProposalState.RETURNED else (),
        (withdraw,) if may_withdraw else (),
    )


def _reading_row(proposal: Proposal) -> Row:
    is_long = is_cut(proposal.problem, TEXT_SHOWN) or is_cut(proposal.proposed, TEXT_SHOWN)
    whole = (Button(Text("proposals-whole-button"), ReadProposal(proposal.id)),) if is_long else ()
    if not proposal.files:
        return whole
    files = Button(Text("proposals-files-button", {"count": len(proposal.files)}), ShowProposalFiles(proposal.id))
    return (*whole, files)


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
