"""The screen from which whoever presides, with the secretary, runs the sitting."""

from __future__ import annotations

from council.meetings.commands import ShowMeeting
from council.meetings.model import AgendaItem, MeetingState
from council.sittings.commands import (
    AdjournSitting,
    ApproveAgenda,
    CountHands,
    MakeDoorCode,
    NoteNotHeld,
    OpenSitting,
    ResumeSitting,
    ReviewSittingClosing,
    ShowCourse,
    ShowFloor,
    ShowHall,
    ShowSitting,
    SittingPage,
    TakeItem,
)
from council.sittings.model import SittingState
from handlers.kit.forms import begin
from handlers.kit.home import HOME, back
from handlers.kit.screen import BLANK, Button, Screen, screen
from handlers.sittings.commands import AskBreak
from handlers.sittings.lines import ballot_lines, course_lines, hall_lines, heading, queue_lines, state_line
from handlers.sittings.rows import check_in_rows
from handlers.sittings.voting_rows import question_rows, undecided_rows
from locales.text import Text

Row = tuple[Button, ...]


def control_screen(page: SittingPage) -> Screen:
    """How it stands, and every move that is open now."""
    meeting_id = page.meeting.id
    is_over = page.meeting.state is not MeetingState.CALLED
    return screen(
        heading(page.body.names, page.meeting.number),
        state_line(page),
        *(() if is_over else (BLANK, *hall_lines(page.hall), *ballot_lines(page.ballot_quorums))),
        *course_lines(page),
        *queue_lines(page),
        rows=(
            *(check_in_rows(page) if page.is_member and page.own is None and page.is_door_open else ()),
            *(() if is_over else (*undecided_rows(page), *_moves(page))),
            (Button(Text("refresh-button"), ShowSitting(meeting_id)),),
            (back(ShowMeeting(meeting_id)), HOME),
        ),
    )


def _moves(page: SittingPage) -> tuple[Row, ...]:
    match page.state:
        case SittingState.OPEN:
            return _while_open(page)
        case SittingState.BREAK:
            resume = Button(Text("sittings-resume-button"), ResumeSitting(page.meeting.id))
            return ((resume,), (_hall(page), _adjourn(page)), (_close(page),))
        case _:
            return _before(page)


def _before(page: SittingPage) -> tuple[Row, ...]:
    meeting_id = page.meeting.id
    was_opened = page.sitting is not None and page.sitting.opened_at is not None
    end = _close(page) if was_opened else Button(Text("sittings-not-held-button"), begin(NoteNotHeld, meeting_id))
    put_off = ((_adjourn(page),), (end,)) if page.is_door_open or page.sitting else ()
    code = Button(Text("sittings-door-code-button"), MakeDoorCode(meeting_id))
    can_open = page.is_door_open and not page.hall.needed
    return (
        *(((Button(Text("sittings-start-button"), OpenSitting(meeting_id)),),) if can_open else ()),
        (_hall(page),),
        (code,),
        *(() if can_open else put_off),
    )


def _while_open(page: SittingPage) -> tuple[Row, ...]:
    meeting_id = page.meeting.id
    pause = Button(Text("sittings-break-button"), AskBreak(meeting_id))
    last: tuple[Row, ...] = ((_hall(page), pause), (_adjourn(page),), (_close(page),))
    if page.sitting is None or page.sitting.agenda_approved_at is None:
        agree = Button(Text("sittings-approve-button"), ApproveAgenda(meeting_id))
        count = Button(Text("sittings-hands-button"), begin(CountHands, meeting_id))
        return (*question_rows(page), (agree,), (count,), *last)
    ahead = ((Button(_next_label(page.next_item), TakeItem(page.next_item.id)),),) if page.next_item else ()
    course = Button(Text("sittings-course-button"), ShowCourse(meeting_id))
    floor = Button(Text("sittings-floor-button", {"count": len(page.queue)}), ShowFloor(meeting_id))
    return (*question_rows(page), *ahead, (floor, course), *last)


def _hall(page: SittingPage) -> Button:
    return Button(Text("sittings-hall-button"), ShowHall(page.meeting.id))


def _adjourn(page: SittingPage) -> Button:
    return Button(Text("sittings-adjourn-button"), begin(AdjournSitting, page.meeting.id))


def _close(page: SittingPage) -> Button:
    return Button(Text("sittings-close-button"), ReviewSittingClosing(page.meeting.id))


def _next_label(item: AgendaItem) -> Text:
    return Text("sittings-next-button", {"position": str(item.position)})
