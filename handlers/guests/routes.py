"""Taps about seats for guests."""

from __future__ import annotations

from telegram import Update

from council.guests.commands import GrantSeat, RefuseSeat, ShowSeatRequests
from handlers.guests import form
from handlers.guests.view import seats_screen
from handlers.kit.context import Context
from handlers.kit.routes import routes

__all__ = ["form"]


@routes.tap("qs", ShowSeatRequests)
async def show_requests(_: Update, context: Context[ShowSeatRequests]) -> None:
    await context.show(seats_screen(await context.perform(context.command)))


@routes.tap("qg", GrantSeat)
async def grant(_: Update, context: Context[GrantSeat]) -> None:
    await context.show(seats_screen(await context.perform(context.command)))


@routes.tap("qr", RefuseSeat)
async def refuse(_: Update, context: Context[RefuseSeat]) -> None:
    await context.show(seats_screen(await context.perform(context.command)))
