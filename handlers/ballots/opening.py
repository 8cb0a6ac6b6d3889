"""Taps that open a ballot, from its motion on."""

from __future__ import annotations

from telegram import Update

from council.ballots.commands import OpenBallot, OpenWindow, ReviewOpening, ShowMotion
from handlers.ballots.motion_view import motion_screen
from handlers.ballots.opening_view import opening_screen
from handlers.ballots.page import show_page
from handlers.ballots.view import opened_screen
from handlers.kit.context import Context
from handlers.kit.routes import routes
from locales.text import Text


@routes.tap("vm", ShowMotion)
async def show_motion(_: Update, context: Context[ShowMotion]) -> None:
    await context.show(motion_screen(await context.perform(context.command)))


@routes.tap("vr", ReviewOpening)
async def review_opening(_: Update, context: Context[ReviewOpening]) -> None:
    await context.show(opening_screen(await context.perform(context.command)))


@routes.tap("vo", OpenBallot)
async def open_ballot(_: Update, context: Context[OpenBallot]) -> None:
    page = await context.perform(context.command)
    await context.toast(Text("ballots-opened"))
    await show_page(context, page, opened_screen(page))


@routes.tap("vv", OpenWindow)
async def open_window(_: Update, context: Context[OpenWindow]) -> None:
    page = await context.perform(context.command)
    await context.toast(Text("ballots-opened"))
    await show_page(context, page, opened_screen(page))
