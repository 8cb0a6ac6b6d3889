"""What stands beside the minutes: notes, tasks, remarks, opinions, and the year's attendance."""

from __future__ import annotations

from collections.abc import Iterator

from council.bodies.commands import ShowBody
from council.minutes.commands import (
    AddTask,
    NoteAttendance,
    NoteItem,
    RemoveTask,
    SettleRemark,
    ShowAttendance,
    ShowMinutes,
    ShowNotes,
    ShowPresence,
    ShowRemarks,
    ShowTasks,
    StateDissent,
    Verdict,
)
from council.minutes.model import AttendanceStanding, RemarkState, Task
from council.minutes.pages import (
    AttendanceLine,
    AttendancePage,
    NotesPage,
    OpinionLine,
    OpinionsPage,
    PresencePage,
    RemarkLine,
    RemarksPage,
    TasksPage,
)
from handlers.kit.cutting import cut
from handlers.kit.forms import begin
from handlers.kit.home import HOME, back
from handlers.kit.paging import page_line, turns
from handlers.kit.screen import BLANK, Button, Screen, screen
from handlers.minutes.view import heading
from locales.text import Text

LINE_MOST = 250
"""Letters of one text in a list of six."""
NEXT = {
    AttendanceStanding.PRESENT: AttendanceStanding.EXCUSED,
    AttendanceStanding.EXCUSED: AttendanceStanding.ABSENT,
    AttendanceStanding.ABSENT: AttendanceStanding.PRESENT,
}


def notes_screen(found: NotesPage) -> Screen:
    page, notes = found.page, found.notes
    lines: list[Text] = []
    for item, text in notes.items:
        lines += [BLANK, Text("minutes-note", {"position": str(item.position), "title": cut(item.title, LINE_MOST)})]
        lines += [Text("minutes-note-text", {"text": cut(text, LINE_MOST)})] if text else []
    buttons = [
        Button(Text("minutes-note-button", {"position": str(item.position)}), begin(NoteItem, item.id))
        for item, _ in notes.items
    ]
    return screen(
        heading(page),
        Text("minutes-notes"),
        *lines,
        *page_line(notes, BLANK),
        rows=(
            *two_a_row(buttons),
            turns(notes, lambda number: ShowNotes(page.meeting.id, number)),
            (back(ShowMinutes(page.meeting.id)), HOME),
        ),
    )


def presence_screen(found: PresencePage) -> Screen:
    """One button a member: it shows how they stand, and a press changes it to the next."""
    page, members = found.page, found.members
    numbered = list(enumerate(members.items, members.first))
    buttons = [
        Button(
            Text("minutes-presence-button", {"number": str(number), "standing": _stands(standing)}),
            NoteAttendance(page.meeting.id, member.membership_id, NEXT[standing], members.number),
        )
        for number, (member, standing) in numbered
    ]
    lines = (
        Text("minutes-presence-line", {"number": str(number), "name": member.name, "standing": _stands(standing)})
        for number, (member, standing) in numbered
    )
    return screen(
        heading(page),
        Text("minutes-presence"),
        BLANK,
        *lines,
        *page_line(members, BLANK),
        rows=(
            *two_a_row(buttons),
            turns(members, lambda number: ShowPresence(page.meeting.id, number)),
            (back(ShowMinutes(page.meeting.id)), HOME),
        ),
    )


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


def remarks_screen(found: RemarksPage) -> Screen:
    page, remarks = found.page, found.remarks
    is_open = page.minutes is not None and page.minutes.is_editable
    numbered = list(enumerate(remarks.items, remarks.first))
    settling = [_settling(number, line) for number, line in numbered if is_open and line.state is RemarkState.MADE]
    return screen(
        heading(page),
        Text("minutes-remarks"),
        *(text for number, line in numbered for text in _remark(line)),
        *(() if numbered else (BLANK, Text("nothing-here"))),
        *page_line(remarks, BLANK),
        rows=(
            *settling,
            turns(remarks, lambda number: ShowRemarks(page.meeting.id, number)),
            (back(ShowMinutes(page.meeting.id)), HOME),
        ),
    )


def opinions_screen(found: OpinionsPage) -> Screen:
    head = Text("minutes-title", {"body": found.body.names, "number": str(found.meeting.number)})
    key = "minutes-opinions" if found.may_state else "minutes-opinions-late"
    buttons = [
        (
            Button(
                Text("minutes-opinion-button", {"number": str(line.ballot.number)}), begin(StateDissent, line.ballot.id)
            ),
        )
        for line in found.ballots
        if found.may_state
    ]
    return screen(
        head,
        Text(key if found.ballots else "minutes-opinions-none"),
        *(text for line in found.ballots for text in _opinion(line)),
        rows=(*buttons, (back(ShowMinutes(found.meeting.id)), HOME)),
    )


def attendance_screen(found: AttendancePage) -> Screen:
    page, body = found.members, found.body
    has_rows = any(line.held for line in page.items)
    return screen(
        Text("minutes-attendance", {"body": body.names, "year": str(found.year)}),
        *(() if has_rows else (BLANK, Text("minutes-attendance-none"))),
        *(text for line in page.items if has_rows for text in _attended(line, found.limit)),
        *page_line(page, BLANK),
        rows=(
            turns(page, lambda number: ShowAttendance(body.id, number)),
            (back(ShowBody(body.id)), HOME),
        ),
    )


def _stands(standing: AttendanceStanding) -> Text:
    return Text(f"minutes-standing-{standing}")


def two_a_row(buttons: list[Button]) -> list[tuple[Button, ...]]:
    return [tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2)]


def _task(number: int, task: Task) -> Iterator[Text]:
    yield BLANK
    yield Text("minutes-task", {"number": str(number), "text": cut(task.text, LINE_MOST)})
    yield Text("minutes-task-to", {"addressee": task.addressee})
    if task.due_on is not None:
        yield Text("minutes-task-due", {"on": task.due_on})


def _remark(line: RemarkLine) -> tuple[Text, ...]:
    said = Text("minutes-remark", {"name": line.name, "text": cut(line.text, 2 * LINE_MOST)})
    return (BLANK, said, Text(f"minutes-remark-{line.state}"))


def _settling(number: int, line: RemarkLine) -> tuple[Button, ...]:
    return tuple(
        Button(Text(f"minutes-{verdict}-button", {"number": str(number)}), SettleRemark(line.remark_id, verdict))
        for verdict in Verdict
    )


def _opinion(line: OpinionLine) -> Iterator[Text]:
    yield BLANK
    yield Text("minutes-opinion", {"number": str(line.ballot.number), "text": cut(line.motion.text, LINE_MOST)})
    if line.own is not None:
        yield Text("minutes-opinion-own", {"text": cut(line.own, LINE_MOST)})


def _attended(line: AttendanceLine, limit: int) -> Iterator[Text]:
    yield BLANK
    counted = {"present": line.present, "held": line.held, "excused": line.excused, "absent": line.absent}
    yield Text("minutes-attendance-line", {"name": line.name, "post": line.post, **counted})
    if line.is_over_limit:
        yield Text("minutes-attendance-limit", {"limit": limit})
