"""Taps and commands about ballots."""

from __future__ import annotations

from typing import Any

from telegram import Update

from council.ballots.commands import (
    AnswerBallot,
    CastVote,
    CloseBallot,
    ListVotes,
    OpenBallot,
    ReviewClosing,
    ReviewOpening,
    ShowBallot,
    ShowDecisions,
    ShowMotion,
)
from council.identity import BallotId
from council.permissions.model import Role
from handlers.ballots.lines import option_text
from handlers.ballots.lists import decisions_screen, receipts_screen
from handlers.ballots.view import ballot_screen, closing_screen, motion_screen, opened_screen, opening_screen
from handlers.kit.context import Context
from handlers.kit.links import id_in
from handlers.kit.menu import menu_part
from handlers.kit.permitted import permitted
from handlers.kit.routes import routes
from handlers.kit.screen import Button
from locales.text import Text


@routes.tap("cv", CastVote)
async def cast_vote(_: Update, context: Context[CastVote]) -> None:
    """The vote: only a toast here, the card is drawn again by delivery."""
    cast = await context.perform(context.command)
    key = "ballots-counted" if cast.is_new else "ballots-counted-already"
    await context.toast(Text(key, {"option": option_text(cast.option)}))


@routes.tap("va", AnswerBallot)
async def answer_ballot(_: Update, context: Context[AnswerBallot]) -> None:
    page = await context.perform(context.command)
    await context.toast(Text("ballots-counted", {"option": option_text(context.command.option)}))
    await context.show(await permitted(context, ballot_screen(page)))


@routes.tap("vb", ShowBallot)
async def show_ballot(_: Update, context: Context[ShowBallot]) -> None:
    await context.show(await permitted(context, ballot_screen(await context.perform(context.command))))


@routes.link("b", names=ShowBallot)
async def come_from_group(_: Update, context: Context[Any]) -> None:
    page = await context.perform(ShowBallot(BallotId(id_in(context.payload))))
    await context.send(await permitted(context, ballot_screen(page)))


@routes.tap("vm", ShowMotion)
async def show_motion(_: Update, context: Context[ShowMotion]) -> None:
    await context.show(await permitted(context, motion_screen(await context.perform(context.command))))


@routes.tap("vr", ReviewOpening)
async def review_opening(_: Update, context: Context[ReviewOpening]) -> None:
    await context.show(opening_screen(await context.perform(context.command)))


@routes.tap("vo", OpenBallot)
async def open_ballot(_: Update, context: Context[OpenBallot]) -> None:
    page = await context.perform(context.command)
    await context.toast(Text("ballots-opened"))
    await context.show(await permitted(context, opened_screen(page)))


@routes.tap("vx", ReviewClosing)
async def review_closing(_: Update, context: Context[ReviewClosing]) -> None:
    await context.show(await permitted(context, closing_screen(await context.perform(context.command))))


@routes.tap("vc", CloseBallot)
async def close_ballot(_: Update, context: Context[CloseBallot]) -> None:
    page = await context.perform(context.command)
    await context.toast(Text("ballots-closed"))
    await context.show(await permitted(context, ballot_screen(page)))


@routes.tap("vl", ListVotes)
async def turn_votes(_: Update, context: Context[ListVotes]) -> None:
    await context.show(receipts_screen(await context.perform(context.command)))


@routes.slash("votes", names=ListVotes)
async def list_votes(_: Update, context: Context[Any]) -> None:
    await context.show(receipts_screen(await context.perform(ListVotes())))


@routes.tap("vd", ShowDecisions)
async def show_decisions(_: Update, context: Context[ShowDecisions]) -> None:
    await context.show(decisions_screen(await context.perform(context.command)))


@menu_part(order=7)
async def own_votes(context: Context[Any]) -> tuple[Button, ...]:
    sits = context.actor.bodies_as(Role.MEMBER, Role.PRESIDING, Role.ADVISORY)
    return (Button(Text("ballots-votes-button"), ListVotes()),) if sits else ()
