"""Taps of whoever presides, and of the secretary."""

from __future__ import annotations

from typing import Any, TypeAlias

from telegram import Update

from council.sittings.commands import (
    ApproveAgenda,
    CloseSitting,
    EndSpeech,
    GiveFloor,
    MakeDoorCode,
    NoteGone,
    NotePresent,
    OpenSitting,
    PauseSitting,
    ProlongSpeech,
    ResumeSitting,
    ReviewSittingClosing,
    ShowCourse,
    ShowFloor,
    ShowHall,
    ShowSitting,
    TakeItem,
)
from handlers.kit.context import Context
from handlers.kit.routes import routes
from handlers.sittings.commands import AskBreak
from handlers.sittings.control import control_screen
from handlers.sittings.course_view import course_screen
from handlers.sittings.floor_view import floor_screen
from handlers.sittings.hall_view import hall_screen
from handlers.sittings.links import door_screen
from handlers.sittings.pause_view import break_screen, closing_screen

Move: TypeAlias = OpenSitting | ApproveAgenda | TakeItem | PauseSitting | ResumeSitting | CloseSitting


@routes.tap("sn", OpenSitting)
@routes.tap("sa", ApproveAgenda)
@routes.tap("st", TakeItem)
@routes.tap("sp", PauseSitting)
@routes.tap("su", ResumeSitting)
@routes.tap("sc", CloseSitting)
async def move(_: Update, context: Context[Move]) -> None:
    """Every move of the sitting shows the same screen, as it stands after it."""
    await context.show(control_screen(await context.perform(context.command)))


@routes.tap("sz", AskBreak)
async def ask_break(_: Update, context: Context[AskBreak]) -> None:
    await context.show(break_screen(await context.perform(ShowSitting(context.command.meeting_id))))


@routes.tap("sy", ReviewSittingClosing)
async def review_closing(_: Update, context: Context[ReviewSittingClosing]) -> None:
    await context.show(closing_screen(await context.perform(context.command)))


@routes.tap("sl", ShowCourse)
async def show_course(_: Update, context: Context[ShowCourse]) -> None:
    await context.show(course_screen(await context.perform(context.command)))


@routes.tap("sh", ShowHall)
@routes.tap("sm", NotePresent)
@routes.tap("sg", NoteGone)
async def show_hall(_: Update, context: Context[ShowHall | NotePresent | NoteGone]) -> None:
    await context.show(hall_screen(await context.perform(context.command)))


@routes.tap("sd", MakeDoorCode)
async def make_door_code(_: Update, context: Context[MakeDoorCode]) -> None:
    await context.send(door_screen(await context.perform(context.command), context.house))


@routes.tap("sq", ShowFloor)
@routes.tap("sv", GiveFloor)
@routes.tap("s1", ProlongSpeech)
@routes.tap("se", EndSpeech)
async def show_floor(_: Update, context: Context[Any]) -> None:
    await context.show(floor_screen(await context.perform(context.command)))
