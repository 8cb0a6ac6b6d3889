"""The papers of minutes on their way to whoever asks."""

from __future__ import annotations

from telegram import Update

from council.minutes.commands import FetchExtract, FetchMinutes, FetchScans, ShowMinutes
from handlers.kit.context import Context
from handlers.kit.routes import routes
from handlers.kit.screen import Attachment, Screen
from handlers.minutes.commands import ChoosePaper
from handlers.minutes.files import extract_file, minutes_file
from handlers.minutes.papers_view import papers_screen
from locales.text import Text


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
