"""The use cases of papers."""

from __future__ import annotations

from typing import Final

from council.attachments import Attached
from council.bodies.finding import body_of
from council.identity import AgendaItemId, PaperId
from council.meetings.agenda import agenda_changed
from council.meetings.finding import editable_meeting, item_of, meeting_for
from council.meetings.model import Meeting
from council.notices.model import Subject
from council.pages import paged
from council.papers.commands import AttachPapers, GetPaper, LayPapers, PapersPage, RemovePaper, ShowPapers
from council.papers.finding import paper_of, papers_for, reads_all
from council.papers.model import Paper
from council.papers.refusals import PaperForMembers, PapersFull
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork

PAPERS_MOST: Final = 60


@action
async def show_papers(uow: UnitOfWork, actor: Actor, command: ShowPapers) -> PapersPage:
    return await _page(uow, await meeting_for(uow, command.meeting_id, actor), actor, command.page)


@action
async def get_paper(uow: UnitOfWork, actor: Actor, command: GetPaper) -> Paper:
    """The paper itself.

    Raises:
        PaperForMembers: it is not public, and the actor does not sit in the body.
    """
    paper = await paper_of(uow, command.paper_id)
    meeting = await meeting_for(uow, paper.meeting_id, actor)
    if not paper.is_public and not reads_all(actor, meeting):
        raise PaperForMembers
    return paper


@action
async def lay_papers(uow: UnitOfWork, actor: Actor, command: LayPapers) -> PapersPage:
    meeting = await editable_meeting(uow, command.meeting_id)
    return await _laid(uow, actor, meeting, None, command)


@action
async def attach_papers(uow: UnitOfWork, actor: Actor, command: AttachPapers) -> PapersPage:
    item = await item_of(uow, command.agenda_item_id)
    meeting = await editable_meeting(uow, item.meeting_id)
    return await _laid(uow, actor, meeting, item.id, command)


@action
async def remove_paper(uow: UnitOfWork, actor: Actor, command: RemovePaper) -> PapersPage:
    paper = await paper_of(uow, command.paper_id)
    meeting = await editable_meeting(uow, paper.meeting_id)
    await uow.papers.remove(paper.id)
    await _note(uow, actor, meeting, "paper-removed", 1)
    return await _page(uow, meeting, actor, 1)


async def _laid(
    uow: UnitOfWork,
    actor: Actor,
    meeting: Meeting,
    item_id: AgendaItemId | None,
    command: LayPapers | AttachPapers,
) -> PapersPage:
    """Keep each file as a paper.

    Raises:
        PapersFull: there is no room.
    """
    there = await uow.papers.papers_of(meeting.id)
    if len(there) + len(command.files) > PAPERS_MOST:
        raise PapersFull(most=PAPERS_MOST)
    for number, file in enumerate(command.files, 1):
        title = _title(command, file, number)
        paper_id = PaperId(uow.ids.new())
        await uow.papers.add(Paper(paper_id, meeting.id, item_id, title, file, command.is_public, uow.now))
    await _note(uow, actor, meeting, "papers-laid", len(command.files))
    return await _page(uow, meeting, actor, 1)


def _title(command: LayPapers | AttachPapers, file: Attached, number: int) -> str:
    """The given one, counted if it stands for several; else the file's own; a photo has none."""
    if command.title is None:
        return file.name
    return command.title if len(command.files) == 1 else f"{command.title} – {number}"


async def _note(uow: UnitOfWork, actor: Actor, meeting: Meeting, what: str, count: int) -> None:
    await agenda_changed(uow, meeting)
    await uow.audit.record(actor, what, Subject("meeting", meeting.id), meeting.body_id, {"count": count})


async def _page(uow: UnitOfWork, meeting: Meeting, actor: Actor, number: int) -> PapersPage:
    return PapersPage(
        meeting,
        await body_of(uow, meeting.body_id),
        await uow.meetings.items_of(meeting.id),
        paged(await papers_for(uow, meeting, actor), number),
    )
