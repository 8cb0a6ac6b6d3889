"""Taps about a ballot while it is held: its time, the silent, hands in the room."""

from __future__ import annotations

from telegram import Update

from council.ballots.commands import RecordHand, RemindSilent, ShowBallot, ShowHand, ShowRoom, TimeBallot
from handlers.ballots.commands import ListTimes
from handlers.ballots.page import show_page
from handlers.ballots.room_view import hand_screen, room_screen
from handlers.ballots.times_view import times_screen
from handlers.kit.context import Context
from handlers.kit.routes import routes
from locales.text import Text


@routes.tap("xt", ListTimes)
async def list_times(_: Update, context: Context[ListTimes]) -> None:
    await context.show(times_screen(await context.perform(ShowBallot(context.command.ballot_id))))


@routes.tap("xm", TimeBallot)
async def time_ballot(_: Update, context: Context[TimeBallot]) -> None:
    await show_page(context, await context.perform(context.command))


@routes.tap("xr", RemindSilent)
async def remind_silent(_: Update, context: Context[RemindSilent]) -> None:
    await context.toast(Text("ballots-reminded", {"count": await context.perform(context.command)}))


@routes.tap("xh", ShowRoom)
async def show_room(_: Update, context: Context[ShowRoom]) -> None:
    await context.show(room_screen(await context.perform(context.command)))


@routes.tap("xp", ShowHand)
async def show_hand(_: Update, context: Context[ShowHand]) -> None:
    await context.show(hand_screen(await context.perform(context.command)))


@routes.tap("xv", RecordHand)
async def record_hand(_: Update, context: Context[RecordHand]) -> None:
    await context.show(room_screen(await context.perform(context.command)))
