"""The timeline of a proposal in words."""

from __future__ import annotations

from collections.abc import Iterator

from council.proposals.commands import ProposalPage
from council.proposals.model import ProposalState
from locales.text import Text


def event_lines(page: ProposalPage) -> Iterator[Text]:
    """The timeline, the oldest first."""
    before = None
    for event in page.events:
        if event.into_id is None:
            yield Text(f"proposals-event-{_step(event.state, before)}", {"at": event.at})
        else:
            yield Text("proposals-event-handed-over", {"at": event.at, "into": page.heirs[event.into_id]})
        before = event.state


def _step(state: ProposalState, before: ProposalState | None) -> str:
    """What is said of the state; of one registered again, why: members back what was declined, or it waits anew."""
    if state is not ProposalState.REGISTERED:
        return state
    again = {ProposalState.DECLINED: "backed", ProposalState.ON_AGENDA: "waiting"}
    return state if before is None else again.get(before, state)
