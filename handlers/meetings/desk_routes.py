"""Taps of those who prepare a meeting: announcing, moving, telephoning, ending."""

from __future__ import annotations

from telegram import Update

from council.meetings.commands import (
    AnnounceMeeting,
    DropDraft,
    EndMeeting,
    MarkPhoned,
    MoveMeeting,
    OpenLink,
    RescheduleDraft,
    ReviewCall,
    ReviewEnding,
    ShowAnswers,
    ShowMeeting,
    ShowPhoneList,
)
from handlers.kit import forms
from handlers.kit.context import Context
from handlers.kit.routes import routes
from handlers.meetings.commands import AskDrop, BeginMove, BeginReschedule
from handlers.meetings.desk_view import answers_screen, drop_screen, dropped_screen, phone_screen, review_screen
from handlers.meetings.form import show_page
from handlers.meetings.view import ending_screen
from locales.text import Text


@routes.tap("gb", ReviewCall)
async def review_call(_: Update, context: Context[ReviewCall]) -> None:
    await context.show(review_screen(await context.perform(context.command)))


@routes.tap("gf", AnnounceMeeting)
async def announce(_: Update, context: Context[AnnounceMeeting]) -> None:
    page = await context.perform(context.command)
    await context.toast(Text("meetings-announced-toast"))
    await show_page(context, page)


@routes.tap("gt", BeginReschedule)
async def begin_reschedule(_: Update, context: Context[BeginReschedule]) -> None:
    """The form opens with what is known; each answer may be changed by itself."""
    meeting = (await context.perform(ShowMeeting(context.command.meeting_id))).meeting
    answers = {"starts_at": meeting.starts_at, "attendance": str(meeting.attendance), "place": meeting.place}
    await forms.start(context, RescheduleDraft, given={"meeting_id": meeting.id}, answers=answers)


@routes.tap("gu", BeginMove)
async def begin_move(_: Update, context: Context[BeginMove]) -> None:
    """The new time and the reason are asked; place and form stay unless they are changed."""
    meeting = (await context.perform(ShowMeeting(context.command.meeting_id))).meeting
    answers = {"attendance": str(meeting.attendance), "place": meeting.place}
    await forms.start(context, MoveMeeting, given={"meeting_id": meeting.id}, answers=answers)


@routes.tap("gk", OpenLink)
async def open_link(_: Update, context: Context[OpenLink]) -> None:
    await show_page(context, await context.perform(context.command))


@routes.tap("gy", AskDrop)
async def ask_drop(_: Update, context: Context[AskDrop]) -> None:
    await context.show(drop_screen(await context.perform(ShowMeeting(context.command.meeting_id))))


@routes.tap("gz", DropDraft)
async def drop_draft(_: Update, context: Context[DropDraft]) -> None:
    await context.perform(context.command)
    await context.show(dropped_screen())


@routes.tap("gs", ShowAnswers)
async def show_answers(_: Update, context: Context[ShowAnswers]) -> None:
    await context.show(answers_screen(await context.perform(context.command)))


@routes.tap("gh", ShowPhoneList)
async def show_phone_list(_: Update, context: Context[ShowPhoneList]) -> None:
    await context.show(phone_screen(await context.perform(context.command)))


@routes.tap("gp", MarkPhoned)
async def mark_phoned(_: Update, context: Context[MarkPhoned]) -> None:
    await context.show(phone_screen(await context.perform(context.command)))


@routes.tap("ge", ReviewEnding)
async def review_ending(_: Update, context: Context[ReviewEnding]) -> None:
    await context.show(ending_screen(await context.perform(context.command)))


@routes.tap("gx", EndMeeting)
async def end_meeting(_: Update, context: Context[EndMeeting]) -> None:
    await show_page(context, await context.perform(context.command))
