"""Taps that bring a ballot to a member, and the votes."""

from __future__ import annotations

from typing import Any

from telegram import Update

from council.ballots.commands import Cast, CastVote, Choose, ShowBallot
from council.identity import BallotId
from council.notices.model import Subject
from handlers.ballots.commands import BringCard
from handlers.ballots.lines import option_text
from handlers.ballots.page import show_page
from handlers.ballots.view import ballot_screen, moved_screen, vote_buttons
from handlers.kit.context import Context
from handlers.kit.links import id_in
from handlers.kit.routes import routes
from locales.text import Text


@routes.tap("cv", CastVote)
async def cast_vote(_: Update, context: Context[CastVote]) -> None:
    """The vote: only a toast here, the card is drawn again by delivery."""
    await _say(context, await context.perform(context.command))


@routes.tap("cn", Choose)
async def choose(_: Update, context: Context[Choose]) -> None:
    """The same in an election."""
    await _say(context, await context.perform(context.command))


async def _say(context: Context[Any], cast: Cast) -> None:
    if cast.option is None:
        await context.toast(Text("ballots-paper-put"))
        return
    key = "ballots-counted" if cast.is_new else "ballots-counted-already"
    await context.toast(Text(key, {"option": cast.candidate or option_text(cast.option, is_choice=cast.is_choice)}))


@routes.tap("va", BringCard)
async def bring_card(_: Update, context: Context[BringCard]) -> None:
    await _bring(context, context.command.ballot_id)


@routes.tap("vb", ShowBallot)
async def show_ballot(_: Update, context: Context[ShowBallot]) -> None:
    await show_page(context, await context.perform(context.command))


@routes.link("b", names=ShowBallot)
async def come_from_group(_: Update, context: Context[Any]) -> None:
    await _bring(context, BallotId(id_in(context.payload)))


async def _bring(context: Context[Any], ballot_id: BallotId) -> None:
    """The person's own card below everything else; the page for whoever has no vote in it, or no more."""
    page = await context.perform(ShowBallot(ballot_id))
    person_id = context.actor.person_id
    if person_id is None or not vote_buttons(page):
        await context.show(ballot_screen(page))
        return
    subject = Subject("ballot", ballot_id)
    former = await context.uow.cards.bring(subject, person_id)
    if former is not None:
        await context.redraw(moved_screen(page), former)
