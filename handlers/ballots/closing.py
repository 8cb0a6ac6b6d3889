"""Taps that close a ballot, and break a tie."""

from __future__ import annotations

from telegram import Update

from council.ballots.commands import BreakTie, CloseBallot, ConfirmRoom, ReviewClosing
from handlers.ballots.closing_view import closing_screen
from handlers.ballots.view import ballot_screen
from handlers.kit.context import Context
from handlers.kit.routes import routes
from locales.text import Text


@routes.tap("vx", ReviewClosing)
async def review_closing(_: Update, context: Context[ReviewClosing]) -> None:
    await context.show(closing_screen(await context.perform(context.command)))


@routes.tap("xc", ConfirmRoom)
async def confirm_room(_: Update, context: Context[ConfirmRoom]) -> None:
    await context.show(closing_screen(await context.perform(context.command)))


@routes.tap("vc", CloseBallot)
async def close_ballot(_: Update, context: Context[CloseBallot]) -> None:
    page = await context.perform(context.command)
    await context.toast(Text("ballots-closed"))
    await context.show(ballot_screen(page))


@routes.tap("xb", BreakTie)
async def break_tie(_: Update, context: Context[BreakTie]) -> None:
    page = await context.perform(context.command)
    await context.toast(Text("ballots-tie-broken"))
    await context.show(ballot_screen(page))
