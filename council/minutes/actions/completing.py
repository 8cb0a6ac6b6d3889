"""What no program can know: who was invited, what was said, who is to do what."""

from __future__ import annotations

from dataclasses import replace

from council.errors import NotFound
from council.identity import MeetingId, TaskId
from council.meetings.finding import meeting_of
from council.minutes.commands import TASKS_MOST, AddTask, NameInvited, NoteItem, RemoveTask, ShowNotes, ShowTasks
from council.minutes.finding import held_minutes, page_for
from council.minutes.model import ItemNote, Minutes, Task
from council.minutes.pages import MinutesPage, NotesPage, TasksPage
from council.minutes.refusals import TooManyTasks
from council.minutes.rules import require_editable
from council.notices.model import Subject
from council.pages import PAGE, paged
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork


@action
async def name_invited(uow: UnitOfWork, actor: Actor, command: NameInvited) -> MinutesPage:
    minutes = await _editable(uow, command.meeting_id)
    await uow.minutes.save(replace(minutes, invited=command.invited))
    await _record(uow, actor, minutes)
    return await page_for(uow, await meeting_of(uow, minutes.meeting_id), actor)


@action
async def show_notes(uow: UnitOfWork, actor: Actor, command: ShowNotes) -> NotesPage:
    return await _notes(uow, actor, command.meeting_id, command.page)


@action
async def note_item(uow: UnitOfWork, actor: Actor, command: NoteItem) -> NotesPage:
    """Keep what was said on the item, in place of what stood there.

    Raises:
        MinutesFrozen: the minutes are final.
    """
    item = await uow.meetings.item(command.agenda_item_id)
    if item is None:
        raise NotFound
    minutes = await _editable(uow, item.meeting_id)
    await uow.minutes.save_note(ItemNote(item.id, item.meeting_id, command.text))
    await _record(uow, actor, minutes)
    return await _notes(uow, actor, item.meeting_id, page_with(item.position))


@action
async def show_tasks(uow: UnitOfWork, actor: Actor, command: ShowTasks) -> TasksPage:
    return await _tasks(uow, actor, command.meeting_id, command.page)


@action
async def add_task(uow: UnitOfWork, actor: Actor, command: AddTask) -> TasksPage:
    """Give a task.

    Raises:
        MinutesFrozen: the minutes are final.
        TooManyTasks: more than one paper has room for.
    """
    minutes = await _editable(uow, command.meeting_id)
    given = len(await uow.minutes.tasks_of(minutes.meeting_id))
    if given >= TASKS_MOST:
        raise TooManyTasks(most=TASKS_MOST)
    task = Task(TaskId(uow.ids.new()), minutes.meeting_id, command.text, command.addressee, command.due_on)
    await uow.minutes.add_task(task)
    await _record(uow, actor, minutes)
    return await _tasks(uow, actor, minutes.meeting_id, page_with(given + 1))


@action
async def remove_task(uow: UnitOfWork, actor: Actor, command: RemoveTask) -> TasksPage:
    task = await uow.minutes.task(command.task_id)
    if task is None:
        raise NotFound
    minutes = await _editable(uow, task.meeting_id)
    await uow.minutes.drop_task(task.id)
    await _record(uow, actor, minutes)
    return await _tasks(uow, actor, task.meeting_id, 1)


async def _editable(uow: UnitOfWork, meeting_id: MeetingId) -> Minutes:
    minutes = await held_minutes(uow, meeting_id)
    require_editable(minutes)
    return minutes


async def _notes(uow: UnitOfWork, actor: Actor, meeting_id: MeetingId, number: int) -> NotesPage:
    page = await page_for(uow, await meeting_of(uow, meeting_id), actor)
    written = {note.agenda_item_id: note.text for note in await uow.minutes.notes_of(meeting_id)}
    items = await uow.meetings.items_of(meeting_id)
    return NotesPage(page, paged(tuple((item, written.get(item.id, "")) for item in items), number))


async def _tasks(uow: UnitOfWork, actor: Actor, meeting_id: MeetingId, number: int) -> TasksPage:
    page = await page_for(uow, await meeting_of(uow, meeting_id), actor)
    return TasksPage(page, paged(await uow.minutes.tasks_of(meeting_id), number))


def page_with(place: int) -> int:
    """The page on which the entry of this place, from 1, is found."""
    return -(-place // PAGE)


async def _record(uow: UnitOfWork, actor: Actor, minutes: Minutes) -> None:
    await uow.audit.record(actor, "minutes-edited", Subject("minutes", minutes.meeting_id), minutes.body_id, {})
