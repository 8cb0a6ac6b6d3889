"""The questions behind what the secretary writes, what members say of the draft, and the signed paper."""

from __future__ import annotations

from typing import Any

from council.minutes.commands import AddTask, MakeRemark, NameInvited, NoteItem, SignMinutes, StateDissent
from council.minutes.pages import MinutesPage, NotesPage, OpinionsPage, TasksPage
from handlers.kit.context import Context
from handlers.kit.forms import Ask, Form, add
from handlers.minutes.notes import notes_screen
from handlers.minutes.opinions import opinions_screen
from handlers.minutes.tasks import tasks_screen
from handlers.minutes.view import minutes_screen


async def show_page(context: Context[Any], page: MinutesPage) -> None:
    await context.show(minutes_screen(page))


async def show_notes(context: Context[Any], found: NotesPage) -> None:
    await context.show(notes_screen(found))


async def show_tasks(context: Context[Any], found: TasksPage) -> None:
    await context.show(tasks_screen(found))


async def show_opinions(context: Context[Any], found: OpinionsPage) -> None:
    await context.show(opinions_screen(found))


invited = add(Form(NameInvited, given=("meeting_id",), invited=Ask("long_text"), done=show_page))
note = add(Form(NoteItem, given=("agenda_item_id",), text=Ask("long_text"), done=show_notes))
task = add(
    Form(
        AddTask,
        given=("meeting_id",),
        text=Ask("long_text"),
        addressee=Ask(),
        due_on=Ask("date"),
        done=show_tasks,
    )
)
remark = add(Form(MakeRemark, given=("meeting_id",), text=Ask("long_text"), done=show_page))
dissent = add(Form(StateDissent, given=("ballot_id",), text=Ask("long_text"), done=show_opinions))
scans = add(Form(SignMinutes, given=("meeting_id",), scans=Ask("media"), done=show_page))
