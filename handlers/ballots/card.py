"""The card of a ballot: a button per answer for each member in private; turnout and then result for the group."""

from __future__ import annotations

from collections.abc import Iterator

from council.ballots.commands import BallotPage, BreakTie, CastVote, Choose
from council.ballots.finding import page_of
from council.ballots.measure import Option
from council.ballots.model import BallotState
from council.identity import BallotId
from council.ports import UnitOfWork
from council.sittings.commands import ReturnToSitting
from handlers.ballots.lines import candidate_lines, heading
from handlers.ballots.own_lines import outage_lines, own_lines
from handlers.ballots.standing_lines import closes_lines, standing_of
from handlers.kit.cards import Viewer, card
from handlers.kit.screen import Button, Screen, screen
from locales.text import Text

NAME_MOST = 32
"""Letters of a candidate's name that stand on a button; the whole name stands above it."""


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
        *((*candidate_lines(page.candidates), *closes_lines(ballot)) if is_private_and_open else standing_of(page)),
        *own_lines(page, is_card=True),
    )
    sitting = _sitting(page) if viewer.person_id is not None else ()
    if ballot.state is not BallotState.OPEN:
        return screen(*lines, rows=(*tie_rows(page), sitting))
    outage = await uow.outages.last_since(ballot.opened_at)
    lines += outage_lines(outage, is_private=viewer.person_id is not None)
    if viewer.person_id is None:
        link = viewer.house.link(f"b_{ballot.id}")
        return screen(*lines, rows=((Button(Text("ballots-private-button"), url=link),),))
    return screen(*lines, rows=(*((button,) for button in _answers(page)), sitting))


def _answers(page: BallotPage) -> Iterator[Button]:
    ballot = page.ballot
    if not ballot.is_choice:
        for option in Option:
            yield Button(Text(f"ballots-{option}-button"), CastVote(ballot.id, option))
        return
    for candidate in page.candidates:
        label = Text("ballots-candidate-button", {"name": candidate.name[:NAME_MOST]})
        yield Button(label, Choose(ballot.id, candidate.id))
    yield Button(Text("ballots-against-all-button"), CastVote(ballot.id, Option.NO))
    yield Button(Text("ballots-abstain-button"), CastVote(ballot.id, Option.ABSTAIN))


def _sitting(page: BallotPage) -> tuple[Button, ...]:
    """The way to the card of the sitting, which newer cards of ballots have moved up."""
    meeting_id, has_sitting = page.motion.meeting_id, page.ballot.course.needs_presence
    return (Button(Text("sittings-return-button"), ReturnToSitting(meeting_id)),) if has_sitting else ()


def tie_rows(page: BallotPage) -> tuple[tuple[Button, ...], ...]:
    """The two buttons of whoever presided, while the votes stand equal."""
    if not page.may_break_tie:
        return ()
    return tuple(
        (Button(Text(f"ballots-tie-{option}-button"), BreakTie(page.ballot.id, option)),)
        for option in (Option.YES, Option.NO)
    )
