"""The two cards of a sitting: the council's meeting card, pinned while it goes on, and each member's own in private."""

from __future__ import annotations

from council.identity import MeetingId
from council.ports import UnitOfWork
from council.sittings.audience import desk_of
from council.sittings.commands import SittingPage
from council.sittings.page import page_of
from handlers.kit.cards import Viewer, card, takes_over
from handlers.kit.screen import BLANK, Button, Screen, screen
from handlers.sittings.lines import ballot_lines, course_lines, hall_lines, heading, queue_lines, state_line
from handlers.sittings.own import own_lines
from handlers.sittings.rows import member_rows
from locales.text import Text

OVER = frozenset({"closed", "not_held"})


@takes_over("meeting")
async def wall_card(uow: UnitOfWork, subject_id: int, viewer: Viewer) -> Screen | None:
    """What the group sees from the moment the doors open; before that it is the meeting's own card."""
    meeting = await uow.meetings.meeting(MeetingId(subject_id))
    if meeting is None:
        return None
    page = await page_of(uow, meeting)
    if page.sitting is None and not page.is_door_open:
        return None
    lines = (heading(page.body.names, meeting.number), state_line(page))
    if page.state in OVER:
        return screen(*lines)
    link = Button(Text("sittings-private-button"), url=viewer.house.link(f"s_{meeting.id}"))
    return screen(*lines, *_counted(page), rows=((link,),))


@card("sitting")
async def own_card(uow: UnitOfWork, subject_id: int, viewer: Viewer) -> Screen | None:
    """A member's card; it keeps still while others come and go."""
    meeting = await uow.meetings.meeting(MeetingId(subject_id))
    if meeting is None:
        return None
    page = await page_of(uow, meeting, viewer.person_id)
    lines = (heading(page.body.names, meeting.number), state_line(page), *course_lines(page), *own_lines(page))
    desk = {member.person_id for member in await desk_of(uow, meeting)}
    return screen(*lines, rows=member_rows(page, runs=viewer.person_id in desk))


def _counted(page: SittingPage) -> tuple[Text, ...]:
    there = (BLANK, *hall_lines(page.hall), *ballot_lines(page.ballot_quorums)) if page.is_door_open else ()
    return (*there, *course_lines(page), *queue_lines(page))
