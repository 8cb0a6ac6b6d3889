"""Tasks that a meeting gives: the list, one more, one less."""

from __future__ import annotations

from collections.abc import Iterator

from council.minutes.commands import (
    AddTask,
    RemoveTask,
    ShowMinutes,
    ShowTasks,
)
from council.minutes.model import Task
from council.minutes.pages import (
    TasksPage,
)
from handlers.kit.cutting import cut
from handlers.kit.forms import begin
from handlers.kit.home import HOME, back
from handlers.kit.paging import page_line, turns
from handlers.kit.rows import two_a_row
from handlers.kit.screen import BLANK, Button, Screen, screen
from handlers.minutes.layout import LINE_MOST
from handlers.minutes.view import heading
from locales.text import Text


def tasks_screen(found: TasksPage) -> Screen:
    page, tasks = found.page, found.tasks
    numbered = list(enumerate(tasks.items, tasks.first))
    removals = [
        Button(Text("minutes-task-remove-button", {"number": str(number)}), RemoveTask(task.id))
        for number, task in numbered
    ]
    return screen(
        heading(page),
        Text("minutes-tasks"),
        *(line for number, task in numbered for line in _task(number, task)),
        *(() if numbered else (BLANK, Text("nothing-here"))),
        *page_line(tasks, BLANK),
        rows=(
            (Button(Text("minutes-task-add-button"), begin(AddTask, page.meeting.id)),),
            *two_a_row(removals),
            turns(tasks, lambda number: ShowTasks(page.meeting.id, number)),
            (back(ShowMinutes(page.meeting.id)), HOME),
        ),
    )


def _task(number: int, task: Task) -> Iterator[Text]:
    yield BLANK
    yield Text("minutes-task", {"number": str(number), "text": cut(task.text, LINE_MOST)})
    yield Text("minutes-task-to", {"addressee": task.addressee})
    if task.due_on is not None:
        yield Text("minutes-task-due", {"on": task.due_on})
