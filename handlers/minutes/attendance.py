"""Who was at a meeting, and who attended how often in a year."""

from __future__ import annotations

from collections.abc import Iterator

from council.bodies.commands import ShowBody
from council.bodies.model import Body
from council.minutes.commands import (
    NoteAttendance,
    ShowAttendance,
    ShowMinutes,
    ShowPresence,
)
from council.minutes.model import AttendanceStanding
from council.minutes.pages import (
    AttendanceLine,
    AttendancePage,
    PresencePage,
)
from handlers.kit.home import HOME, back
from handlers.kit.paging import page_line, turns
from handlers.kit.rows import two_a_row
from handlers.kit.screen import BLANK, Button, Screen, screen
from handlers.minutes.view import heading
from locales.text import Text

NEXT = {
    AttendanceStanding.PRESENT: AttendanceStanding.EXCUSED,
    AttendanceStanding.EXCUSED: AttendanceStanding.ABSENT,
    AttendanceStanding.ABSENT: AttendanceStanding.PRESENT,
}


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


def attendance_screen(found: AttendancePage) -> Screen:
    page, body = found.members, found.body
    has_rows = any(line.held for line in page.items)
    return screen(
        Text("minutes-attendance", {"body": body.names, "year": str(found.year)}),
        *(() if has_rows else (BLANK, Text("minutes-attendance-none"))),
        *(text for line in page.items if has_rows for text in _attended(line, found.limit)),
        *page_line(page, BLANK),
        rows=(
            turns(page, lambda number: ShowAttendance(body.id, number, found.year)),
            tuple(_year(body, year) for year in (found.year - 1, found.year + 1) if _has(found, year)),
            (back(ShowBody(body.id)), HOME),
        ),
    )


def _has(found: AttendancePage, year: int) -> bool:
    first, last = found.years
    return first <= year <= last


def _year(body: Body, year: int) -> Button:
    return Button(Text("minutes-attendance-year-button", {"year": str(year)}), ShowAttendance(body.id, 1, year))


def _stands(standing: AttendanceStanding) -> Text:
    return Text(f"minutes-standing-{standing}")


def _attended(line: AttendanceLine, limit: int) -> Iterator[Text]:
    yield BLANK
    counted = {"present": line.present, "held": line.held, "excused": line.excused, "absent": line.absent}
    yield Text("minutes-attendance-line", {"name": line.name, "post": line.post, **counted})
    if line.is_over_limit:
        yield Text("minutes-attendance-limit", {"limit": limit})
