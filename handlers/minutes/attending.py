"""Who was there: at one meeting, and over a year."""

from __future__ import annotations

from telegram import Update

from council.minutes.commands import NoteAttendance, ShowAttendance, ShowPresence
from handlers.kit.context import Context
from handlers.kit.routes import routes
from handlers.minutes.attendance import attendance_screen, presence_screen
from handlers.minutes.commands import OpenAttendance


@routes.tap("nh", ShowPresence)
async def show_presence(_: Update, context: Context[ShowPresence]) -> None:
    await context.show(presence_screen(await context.perform(context.command)))


@routes.tap("nb", NoteAttendance)
async def note_attendance(_: Update, context: Context[NoteAttendance]) -> None:
    await context.show(presence_screen(await context.perform(context.command)))


@routes.tap("na", ShowAttendance)
async def show_attendance(_: Update, context: Context[ShowAttendance]) -> None:
    await context.show(attendance_screen(await context.perform(context.command)))


@routes.tap("nu", OpenAttendance)
async def open_attendance(update: Update, context: Context[OpenAttendance]) -> None:
    """The question that it belongs to stays above it."""
    command = context.command
    await show_attendance(update, context.below(ShowAttendance(command.body_id, year=command.year)))
