"""Lines that the page and the lists share."""

from __future__ import annotations

from collections.abc import Iterator

from council.proposals.commands import Backing, ProposalPage
from council.proposals.model import Proposal, ProposalState
from locales.text import Text

DRAFT = Text("proposals-state-draft")


def state_of(state: ProposalState, *, is_on_draft: bool) -> Text:
    """Where it stands; one that enough members support stands on the draft agenda, whoever likes it."""
    return DRAFT if is_on_draft and state is ProposalState.REGISTERED else Text(f"proposals-state-{state}")


def facts(page: ProposalPage) -> Iterator[Text]:
    """The body, the number, where it stands and whose it is."""
    proposal = page.proposal
    yield Text("proposals-heading", {"body": page.body, "number": proposal.number})
    yield Text("proposals-state", {"state": state_of(proposal.state, is_on_draft=proposal.supported_at is not None)})
    yield Text(f"proposals-author-{proposal.origin}", {"author": page.author})
    yield from _outcome(proposal)
    if page.meeting is not None:
        yield Text("proposals-meeting", {"number": page.meeting.number, "starts_at": page.meeting.starts_at})


def backing_lines(page: ProposalPage) -> Iterator[Text]:
    """How much support there is and how much is needed; who gives it, for the body alone."""
    backing = page.backing
    if page.proposal.is_supportable and not page.proposal.is_open:
        yield nonetheless(backing.count, backing.needed)
    elif page.proposal.is_supportable:
        yield support_line(backing)
    elif backing.count:
        yield Text("proposals-supported", {"count": backing.count})
    if backing.count and page.is_read_by_body:
        yield Text("proposals-supporters", {"names": ", ".join(backing.names)})
    if page.proposal.is_supportable and backing.is_own:
        yield Text("proposals-support-own")


def nonetheless(count: int, needed: int) -> Text:
    """That members may still put on the draft agenda what was declined."""
    return Text("proposals-support-nonetheless", {"count": count, "needed": needed})


def support_line(backing: Backing) -> Text:
    return Text("proposals-support", {"count": backing.count, "needed": backing.needed})


def _outcome(proposal: Proposal) -> Iterator[Text]:
    if proposal.reason is not None:
        yield Text("proposals-reason", {"reason": proposal.reason})
    if proposal.verdict is not None:
        yield Text(f"proposals-verdict-{proposal.verdict}")
