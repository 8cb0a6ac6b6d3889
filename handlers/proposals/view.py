"""What a proposal looks like: its page, the receipt, what is asked before. Pure: keys and buttons only."""

from __future__ import annotations

from collections.abc import Iterator

from council.bodies.commands import ShowBody
from council.proposals.commands import (
    DeclineProposal,
    DropSupport,
    ListMyProposals,
    ListProposals,
    ProposalPage,
    Proposing,
    RegisterProposal,
    ReturnProposal,
    ReviewWithdrawal,
    ShowProposal,
    ShowProposalFiles,
    Submitted,
    SupportProposal,
    TakeOffByVote,
    WithdrawProposal,
)
from council.proposals.model import Proposal, ProposalState
from handlers.kit import forms
from handlers.kit.cutting import cut, is_cut
from handlers.kit.home import HOME, back
from handlers.kit.screen import BLANK, Button, Screen, screen
from handlers.proposals.commands import MendProposal, OpenProposal, ProposeTo, ReadProposal
from handlers.proposals.course import event_lines
from handlers.proposals.lines import backing_lines, facts
from locales.text import Text

TEXT_SHOWN = 800
"""UTF-16 units of each of the two texts on the page."""
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
        *event_lines(page),
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


def submitted_screen(receipt: Submitted) -> Screen:
    """In place of the form. It is tried until it arrives, which a receipt is not: so the number stands here, too."""
    return screen(
        Text("submit-proposal.sent", {"number": receipt.number}),
        rows=((Button(Text("proposals-open-button"), OpenProposal(receipt.proposal_id)),), (HOME,)),
    )


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


def _page_rows(page: ProposalPage) -> list[Row]:
    """What may be done from here; a button nobody may press is left out as the screen is shown."""
    proposal = page.proposal
    steps = [_support_row(page), *_desk_rows(page), *_own_rows(page)]
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


def _desk_rows(page: ProposalPage) -> tuple[Row, ...]:
    if not page.may_check:
        return ()
    proposal = page.proposal
    register = Button(Text("proposals-register-button"), RegisterProposal(proposal.id))
    return ((register,), (Button(Text("proposals-return-button"), forms.begin(ReturnProposal, proposal.id)),))


def _own_rows(page: ProposalPage) -> tuple[Row, ...]:
    proposal = page.proposal
    if not page.is_own:
        return ()
    mend = Button(Text("proposals-mend-button"), MendProposal(proposal.id))
    withdraw = Button(Text("proposals-withdraw-button"), ReviewWithdrawal(proposal.id))
    return (
        (mend,) if proposal.state is ProposalState.RETURNED else (),
        (withdraw,) if proposal.is_withdrawable else (),
    )


def _reading_row(proposal: Proposal) -> Row:
    is_long = is_cut(proposal.problem, TEXT_SHOWN) or is_cut(proposal.proposed, TEXT_SHOWN)
    whole = (Button(Text("proposals-whole-button"), ReadProposal(proposal.id)),) if is_long else ()
    if not proposal.files:
        return whole
    files = Button(Text("proposals-files-button", {"count": len(proposal.files)}), ShowProposalFiles(proposal.id))
    return (*whole, files)
