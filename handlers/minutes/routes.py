"""Updates about minutes → commands, screens and papers."""

from __future__ import annotations

from typing import Any

from telegram import Update

from council.identity import MeetingId
from council.minutes.commands import (
    CirculateMinutes,
    DraftMinutes,
    FetchExtract,
    FetchMinutes,
    FetchScans,
    NoteAttendance,
    PublishMinutes,
    RemoveTask,
    ReviewPublication,
    SettleRemark,
    ShowAttendance,
    ShowMinutes,
    ShowNotes,
    ShowOpinions,
    ShowPresence,
    ShowRemarks,
    ShowTasks,
)
from handlers.kit.context import Context
from handlers.kit.links import id_in
from handlers.kit.routes import routes
from handlers.kit.screen import Attachment, Screen
from handlers.minutes.attendance import attendance_screen, presence_screen
from handlers.minutes.commands import ChoosePaper, OpenAttendance
from handlers.minutes.files import extract_file, minutes_file
from handlers.minutes.notes import notes_screen
from handlers.minutes.opinions import opinions_screen
from handlers.minutes.remarks import remarks_screen
from handlers.minutes.tasks import tasks_screen
from handlers.minutes.view import minutes_screen, papers_screen, publishing_screen
from locales.text import Text


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


@routes.tap("nn", ShowNotes)
async def show_notes(_: Update, context: Context[ShowNotes]) -> None:
    await context.show(notes_screen(await context.perform(context.command)))


@routes.tap("nh", ShowPresence)
async def show_presence(_: Update, context: Context[ShowPresence]) -> None:
    await context.show(presence_screen(await context.perform(context.command)))


@routes.tap("nb", NoteAttendance)
async def note_attendance(_: Update, context: Context[NoteAttendance]) -> None:
    await context.show(presence_screen(await context.perform(context.command)))


@routes.tap("nt", ShowTasks)
async def show_tasks(_: Update, context: Context[ShowTasks]) -> None:
    await context.show(tasks_screen(await context.perform(context.command)))


@routes.tap("nx", RemoveTask)
async def remove_task(_: Update, context: Context[RemoveTask]) -> None:
    await context.show(tasks_screen(await context.perform(context.command)))


@routes.tap("nr", ShowRemarks)
async def show_remarks(_: Update, context: Context[ShowRemarks]) -> None:
    await context.show(remarks_screen(await context.perform(context.command)))


@routes.tap("ns", SettleRemark)
async def settle_remark(_: Update, context: Context[SettleRemark]) -> None:
    await context.show(remarks_screen(await context.perform(context.command)))


@routes.tap("no", ShowOpinions)
async def show_opinions(_: Update, context: Context[ShowOpinions]) -> None:
    await context.show(opinions_screen(await context.perform(context.command)))


@routes.tap("np", ReviewPublication)
async def review_publication(_: Update, context: Context[ReviewPublication]) -> None:
    await context.show(publishing_screen(await context.perform(context.command)))


@routes.tap("ny", PublishMinutes)
async def publish(_: Update, context: Context[PublishMinutes]) -> None:
    await context.show(minutes_screen(await context.perform(context.command)))


@routes.tap("nw", ChoosePaper)
async def choose_paper(_: Update, context: Context[ChoosePaper]) -> None:
    await context.show(papers_screen(await context.perform(ShowMinutes(context.command.meeting_id))))


@routes.tap("ng", FetchMinutes)
async def fetch_minutes(_: Update, context: Context[FetchMinutes]) -> None:
    """The paper comes as a message of its own; the choice stays for the next one."""
    ordered = await context.perform(context.command)
    key = "minutes-roll-sent" if context.command.paper.is_roll else "minutes-paper-sent"
    line = Text(key, {"body": ordered.body.names, "number": str(ordered.meeting.number)})
    await context.send(Screen((line,), attachment=minutes_file(ordered, context.command)))


@routes.tap("ne", FetchExtract)
async def fetch_extract(_: Update, context: Context[FetchExtract]) -> None:
    found = await context.perform(context.command)
    line = Text("minutes-extract-sent", {"body": found.body.names, "number": found.decision.number})
    await context.send(Screen((line,), attachment=extract_file(found, context.command)))


@routes.tap("ni", FetchScans)
async def fetch_scans(_: Update, context: Context[FetchScans]) -> None:
    page = await context.perform(context.command)
    line = Text("minutes-scan-sent", {"body": page.body.names, "number": str(page.meeting.number)})
    for scan in page.minutes.scans if page.minutes else ():
        await context.send(Screen((line,), attachment=Attachment(scan.kind, file_id=scan.file_id)))


@routes.tap("na", ShowAttendance)
async def show_attendance(_: Update, context: Context[ShowAttendance]) -> None:
    await context.show(attendance_screen(await context.perform(context.command)))


@routes.tap("nu", OpenAttendance)
async def open_attendance(update: Update, context: Context[OpenAttendance]) -> None:
    """The question that it belongs to stays above it."""
    command = context.command
    await show_attendance(update, context.below(ShowAttendance(command.body_id, year=command.year)))
