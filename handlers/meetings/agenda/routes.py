"""Taps about the agenda."""

from __future__ import annotations

from telegram import Update

from council.meetings.commands import (
    ChangeItem,
    CopyAgenda,
    RemoveItem,
    ReviewRemoval,
    ShiftItem,
    ShowAgenda,
    ShowItem,
    ShowWaiting,
    TakeProposal,
)
from handlers.kit import forms
from handlers.kit.context import Context
from handlers.kit.routes import routes
from handlers.meetings.agenda import form
from handlers.meetings.agenda.view import agenda_screen, item_screen, removal_screen, waiting_screen
from handlers.meetings.commands import BeginChange, OpenAgenda
from locales.text import Text

__all__ = ["form"]


@routes.tap("js", ShowAgenda)
async def show_agenda(_: Update, context: Context[ShowAgenda]) -> None:
    await context.show(agenda_screen(await context.perform(context.command)))


@routes.tap("jo", OpenAgenda)
async def open_below(_: Update, context: Context[OpenAgenda]) -> None:
    opening = ShowAgenda(context.command.meeting_id)
    await context.below(opening).show(agenda_screen(await context.perform(opening)))


@routes.tap("ji", ShowItem)
async def show_item(_: Update, context: Context[ShowItem]) -> None:
    await context.show(item_screen(await context.perform(context.command)))


@routes.tap("je", BeginChange)
async def begin_change(_: Update, context: Context[BeginChange]) -> None:
    """The form opens with what stands there; each answer may be changed by itself."""
    item = (await context.perform(ShowItem(context.command.agenda_item_id))).item
    answers = {"title": item.title, "kind": str(item.kind), "speaker": item.speaker, "minutes": item.minutes}
    await forms.start(context, ChangeItem, given={"agenda_item_id": item.id}, answers=answers)


@routes.tap("jm", ShiftItem)
async def shift_item(_: Update, context: Context[ShiftItem]) -> None:
    await context.show(item_screen(await context.perform(context.command)))


@routes.tap("jr", ReviewRemoval)
async def review_removal(_: Update, context: Context[ReviewRemoval]) -> None:
    await context.show(removal_screen(await context.perform(context.command)))


@routes.tap("jx", RemoveItem)
async def remove_item(_: Update, context: Context[RemoveItem]) -> None:
    page = await context.perform(context.command)
    await context.toast(Text("meetings-removed"))
    await context.show(agenda_screen(page))


@routes.tap("jc", CopyAgenda)
async def copy_agenda(_: Update, context: Context[CopyAgenda]) -> None:
    await context.show(agenda_screen(await context.perform(context.command)))


@routes.tap("jw", ShowWaiting)
async def show_waiting(_: Update, context: Context[ShowWaiting]) -> None:
    await context.show(waiting_screen(await context.perform(context.command)))


@routes.tap("jt", TakeProposal)
async def take_proposal(_: Update, context: Context[TakeProposal]) -> None:
    await context.show(agenda_screen(await context.perform(context.command)))
