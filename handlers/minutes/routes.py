"""The minutes themselves: shown, drawn up, sent round, published."""

from __future__ import annotations

from typing import Any

from telegram import Update

from council.identity import MeetingId
from council.minutes.commands import CirculateMinutes, DraftMinutes, PublishMinutes, ReviewPublication, ShowMinutes
from handlers.kit.context import Context
from handlers.kit.links import id_in
from handlers.kit.routes import routes
from handlers.minutes.papers_view import publishing_screen
from handlers.minutes.view import minutes_screen


@routes.tap("nm", ShowMinutes)
async def show_minutes(_: Update, context: Context[ShowMinutes]) -> None:
    await context.show(minutes_screen(await context.perform(context.command)))


@routes.link("n", names=ShowMinutes)
async def come_from_channel(_: Update, context: Context[Any]) -> None:
    await context.show(minutes_screen(await context.perform(ShowMinutes(MeetingId(id_in(context.payload))))))


@routes.tap("nf", DraftMinutes)
async def draft(_: Update, context: Context[DraftMinutes]) -> None:
    await context.show(minutes_screen(await context.perform(context.command)))


@routes.tap("nc", CirculateMinutes)
async def circulate(_: Update, context: Context[CirculateMinutes]) -> None:
    await context.show(minutes_screen(await context.perform(context.command)))


@routes.tap("np", ReviewPublication)
async def review_publication(_: Update, context: Context[ReviewPublication]) -> None:
    await context.show(publishing_screen(await context.perform(context.command)))


@routes.tap("ny", PublishMinutes)
async def publish(_: Update, context: Context[PublishMinutes]) -> None:
    await context.show(minutes_screen(await context.perform(context.command)))
