"""What the secretary adds to minutes: notes and tasks."""

from __future__ import annotations

from telegram import Update

from council.minutes.commands import RemoveTask, ShowNotes, ShowTasks
from handlers.kit.context import Context
from handlers.kit.routes import routes
from handlers.minutes.notes import notes_screen
from handlers.minutes.tasks import tasks_screen


@routes.tap("nn", ShowNotes)
async def show_notes(_: Update, context: Context[ShowNotes]) -> None:
    await context.show(notes_screen(await context.perform(context.command)))


@routes.tap("nt", ShowTasks)
async def show_tasks(_: Update, context: Context[ShowTasks]) -> None:
    await context.show(tasks_screen(await context.perform(context.command)))


@routes.tap("nx", RemoveTask)
async def remove_task(_: Update, context: Context[RemoveTask]) -> None:
    await context.show(tasks_screen(await context.perform(context.command)))
