"""Taps and commands about meetings, as members and everybody else give them."""

from __future__ import annotations

from typing import Any

from telegram import Update

from council.bodies.model import Body
from council.identity import MeetingId
from council.meetings.audience import MOVED
from council.meetings.commands import (
    AcceptMeeting,
    AttendOnline,
    DeclineMeeting,
    MeetingPage,
    ReceiveMeeting,
    ShowCalendar,
    ShowMap,
    ShowMeeting,
    ShowMeetings,
)
from council.notices.model import Lane, Policy, Subject
from council.permissions.model import BODY_ROLES
from handlers.kit import forms
from handlers.kit.context import Context
from handlers.kit.home import HOME
from handlers.kit.links import id_in
from handlers.kit.menu import menu_part
from handlers.kit.routes import routes
from handlers.kit.screen import BLANK, Button, screen
from handlers.meetings.calendar import calendar_screen, map_body
from handlers.meetings.commands import AcceptNotice, AttendNotice, DeclineNotice, OpenMeeting, ReceiveNotice
from handlers.meetings.form import redraw_notice, show_page
from handlers.meetings.view import meetings_screen, notice_screen
from locales.text import Text


@routes.tap("ga", AcceptMeeting)
@routes.tap("gi", AttendOnline)
async def answer(_: Update, context: Context[AcceptMeeting | AttendOnline]) -> None:
    page = await context.perform(context.command)
    await context.toast(Text("meetings-answered"))
    await show_page(context, page)
    await redraw_notice(context, page)


@routes.tap("gn", AcceptNotice)
async def accept_on_notice(_: Update, context: Context[AcceptNotice]) -> None:
    """One tap: the notice itself now shows the answer, and how to change it."""
    if await _is_outdated(context, context.command.meeting_id):
        return
    page = await context.perform(AcceptMeeting(context.command.meeting_id))
    await _show_on_notice(context, page, Text("meetings-answered"))


@routes.tap("gj", AttendNotice)
async def attend_on_notice(_: Update, context: Context[AttendNotice]) -> None:
    if await _is_outdated(context, context.command.meeting_id):
        return
    page = await context.perform(AttendOnline(context.command.meeting_id))
    await _show_on_notice(context, page, Text("meetings-answered"))


@routes.tap("gq", ReceiveNotice)
async def receive_on_notice(_: Update, context: Context[ReceiveNotice]) -> None:
    if await _is_outdated(context, context.command.meeting_id):
        return
    page = await context.perform(ReceiveMeeting(context.command.meeting_id))
    await _show_on_notice(context, page, Text("meetings-received-toast"))


@routes.tap("gr", ReceiveMeeting)
async def receive(_: Update, context: Context[ReceiveMeeting]) -> None:
    page = await context.perform(context.command)
    await show_page(context, page)
    await redraw_notice(context, page)


@routes.tap("gd", DeclineNotice)
async def decline_below(update: Update, context: Context[DeclineNotice]) -> None:
    if await _is_outdated(context, context.command.meeting_id):
        return
    await forms.routes.begin(update, context.below(forms.begin(DeclineMeeting, context.command.meeting_id)))


@routes.tap("go", OpenMeeting)
async def open_below(_: Update, context: Context[OpenMeeting]) -> None:
    opening = ShowMeeting(context.command.meeting_id)
    await show_page(context.below(opening), await context.perform(opening))


@routes.tap("gm", ShowMeeting)
async def show_meeting(_: Update, context: Context[ShowMeeting]) -> None:
    await show_page(context, await context.perform(context.command))


@routes.link("m", names=ShowMeeting)
async def come_from_group(_: Update, context: Context[Any]) -> None:
    await show_page(context, await context.perform(ShowMeeting(MeetingId(id_in(context.payload)))))


@routes.tap("gc", ShowCalendar)
async def send_calendar(_: Update, context: Context[ShowCalendar]) -> None:
    await context.send(calendar_screen(await context.perform(context.command), context.house, context.uow.now))


@routes.tap("gw", ShowMap)
async def send_map(_: Update, context: Context[ShowMap]) -> None:
    """Telegram shows the place itself; no other service is opened."""
    page, chat_id = await context.perform(context.command), context.incoming.chat_id
    if chat_id is not None:
        body = map_body(page, chat_id, context.words)
        await context.uow.outbox.put_rendered("sendVenue", body, chat_id=chat_id, lane=Lane.REPLY, policy=Policy.ONCE)


@routes.tap("gl", ShowMeetings)
async def show_meetings(_: Update, context: Context[ShowMeetings]) -> None:
    await context.show(meetings_screen(await context.perform(context.command)))


@routes.slash("meetings", names=ShowMeetings)
async def own_meetings(_: Update, context: Context[Any]) -> None:
    """The meetings of one's own body, or a choice where one sits in several."""
    bodies = context.actor.bodies_as(*BODY_ROLES)
    if len(bodies) == 1:
        page = await context.perform(ShowMeetings(bodies[0]))
        await context.show(meetings_screen(page))
        return
    named = await _own_bodies(context)
    lines = [Text("meetings-which-body", {"code": body.code, "body": body.names}) for body in named]
    said = (Text("meetings-which"), BLANK, *lines) if named else (Text("meetings-none-of-yours"),)
    await context.show(screen(*said, rows=(*((button,) for button in _meetings_of(named)), (HOME,))))


@menu_part(order=6)
async def menu_meetings(context: Context[Any]) -> tuple[Button, ...]:
    """A button for each body in which the person has a seat."""
    return _meetings_of(await _own_bodies(context))


def _meetings_of(bodies: tuple[Body, ...]) -> tuple[Button, ...]:
    if len(bodies) == 1:
        return (Button(Text("meetings-button"), ShowMeetings(bodies[0].id)),)
    return tuple(Button(Text("meetings-of-button", {"code": body.code}), ShowMeetings(body.id)) for body in bodies)


async def _own_bodies(context: Context[Any]) -> tuple[Body, ...]:
    found = [await context.uow.bodies.body(body_id) for body_id in context.actor.bodies_as(*BODY_ROLES)]
    return tuple(body for body in found if body is not None)


async def _is_outdated(context: Context[Any], meeting_id: MeetingId) -> bool:
    """Whether what was tapped is older than the word of a move: it named another day, so the meeting is shown anew."""
    person_id, tapped = context.actor.person_id, context.incoming
    if person_id is None or tapped.chat_id is None or tapped.message_id is None:
        return False
    moved = await context.uow.outbox.told(MOVED, Subject("meeting", meeting_id), person_id, tapped.chat_id)
    if moved is None or tapped.message_id >= moved:
        return False
    page = await context.perform(ShowMeeting(meeting_id))
    await context.toast(Text("meetings-moved-answer"), is_alert=True)
    await show_page(context, page)
    return True


async def _show_on_notice(context: Context[Any], page: MeetingPage, said: Text) -> None:
    await context.toast(said)
    await context.show(notice_screen(page))
    await redraw_notice(context, page)
