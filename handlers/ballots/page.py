"""The page of a ballot: for whoever runs it, it follows the votes until another screen takes its place."""

from __future__ import annotations

from typing import Any

from council.ballots.commands import DESK, BallotPage, ShowBallot
from council.ballots.finding import page_of
from council.ballots.model import BallotState
from council.identity import BallotId
from council.notices.model import Subject
from council.permissions.model import Actor
from council.ports import UnitOfWork
from handlers.ballots.view import ballot_screen
from handlers.kit.cards import Viewer, card
from handlers.kit.context import Context
from handlers.kit.permitted import permitted
from handlers.kit.screen import Button, Screen, screen
from locales.text import Text


async def show_page(context: Context[Any], page: BallotPage, shown: Screen | None = None) -> None:
    """Show how the ballot stands.

    Args:
        shown: what stands there until the first vote, if it is not the page itself.
    """
    await context.show(shown or ballot_screen(page))
    ballot = page.ballot
    if ballot.state is BallotState.CLOSED or not context.actor.roles_in(ballot.body_id) & set(DESK):
        return
    former = await context.keep_open(Subject("ballot", ballot.id))
    if former is not None:
        await context.redraw(_elsewhere(page), former)


@card("ballot-page")
async def followed(uow: UnitOfWork, subject_id: int, viewer: Viewer) -> Screen | None:
    ballot = await uow.ballots.ballot(BallotId(subject_id))
    if ballot is None:
        return None
    page = await page_of(uow, ballot, viewer.person_id)
    return await permitted(uow, await _reader(uow, viewer), ballot_screen(page))


async def _reader(uow: UnitOfWork, viewer: Viewer) -> Actor:
    """Whoever the page stands before, with the offices they hold today."""
    offices = () if viewer.person_id is None else await uow.bodies.offices(viewer.person_id)
    return Actor(None, viewer.person_id, viewer.chat_id, viewer.language, offices)


def _elsewhere(page: BallotPage) -> Screen:
    """What stays where the page stood before it was opened in another message."""
    ballot = page.ballot
    return screen(
        Text("ballots-page-elsewhere", {"number": str(ballot.number)}),
        rows=((Button(Text("ballots-show-button"), ShowBallot(ballot.id)),),),
    )
