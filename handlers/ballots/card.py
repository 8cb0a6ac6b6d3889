"""The card of a ballot: three buttons for each member in private, the turnout and then the result for the group."""

from __future__ import annotations

from council.ballots.commands import CastVote
from council.ballots.finding import page_of
from council.ballots.measure import Option
from council.ballots.model import BallotState
from council.identity import BallotId
from council.ports import UnitOfWork
from handlers.ballots.lines import heading, outage_lines, own_lines, standing_of
from handlers.kit.cards import Viewer, card
from handlers.kit.screen import Button, Screen, screen
from locales.text import Text


@card("ballot")
async def ballot_card(uow: UnitOfWork, subject_id: int, viewer: Viewer) -> Screen | None:
    ballot = await uow.ballots.ballot(BallotId(subject_id))
    if ballot is None:
        return None
    page = await page_of(uow, ballot, viewer.person_id)
    # A private card keeps still while others vote, so it has no turnout to go stale.
    is_private_and_open = viewer.person_id is not None and ballot.state is BallotState.OPEN
    lines = (
        *heading(ballot, page.motion, page.body),
        *(() if is_private_and_open else standing_of(ballot, page.voted)),
        *own_lines(page, is_card=True),
    )
    if ballot.state is not BallotState.OPEN:
        return screen(*lines)
    outage = await uow.outages.last_since(ballot.opened_at)
    lines += outage_lines(outage, is_private=viewer.person_id is not None)
    if viewer.person_id is None:
        link = viewer.house.link(f"b_{ballot.id}")
        return screen(*lines, rows=((Button(Text("ballots-private-button"), url=link),),))
    rows = ((Button(Text(f"ballots-{option}-button"), CastVote(ballot.id, option)),) for option in Option)
    return screen(*lines, rows=rows)
