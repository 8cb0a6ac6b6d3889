"""The screens from which whoever presides, with the secretary, runs the sitting."""

from __future__ import annotations

from council.ballots.commands import ReviewOpening, ShowBallot, ShowMotion
from council.ballots.model import Ballot, BallotState, Motion
from council.meetings.commands import ShowMeeting
from council.meetings.model import AgendaItem, MeetingState
from council.sittings.commands import (
    AdjournSitting,
    ApproveAgenda,
    CloseSitting,
    CountHands,
    EndSpeech,
    GiveFloor,
    MakeDoorCode,
    NameSpeaker,
    NoteNotHeld,
    OpenSitting,
    PauseSitting,
    ProlongSpeech,
    ResumeSitting,
    ReviewSittingClosing,
    ShowCourse,
    ShowFloor,
    ShowHall,
    ShowSitting,
    SittingPage,
    TakeItem,
)
from council.sittings.model import SittingState, Speech
from handlers.kit.cutting import cut
from handlers.kit.forms import begin
from handlers.kit.home import HOME, back
from handlers.kit.screen import BLANK, Button, Screen, screen
from handlers.sittings.commands import AskBreak
from handlers.sittings.lines import course_lines, hall_lines, heading, item_line, queue_lines, state_line
from handlers.sittings.view import check_in_rows
from locales.text import Text

Row = tuple[Button, ...]
BREAKS = (10, 15, 30, 60)
"""Minutes."""
SHOWN_MOST, LABEL_MOST = 6, 20
"""Buttons of a list, and letters of a name or title on one."""


def control_screen(page: SittingPage) -> Screen:
    """How it stands, and every move that is open now."""
    meeting_id = page.meeting.id
    is_over = page.meeting.state is not MeetingState.CALLED
    return screen(
        heading(page.body.names, page.meeting.number),
        state_line(page),
        *(() if is_over else (BLANK, *hall_lines(page.hall))),
        *course_lines(page),
        *queue_lines(page),
        rows=(
            *(check_in_rows(page) if page.is_member and page.own is None and page.is_door_open else ()),
            *(() if is_over else _moves(page)),
            (Button(Text("refresh-button"), ShowSitting(meeting_id)),),
            (back(ShowMeeting(meeting_id)), HOME),
        ),
    )


def course_screen(page: SittingPage) -> Screen:
    """The agenda with what has been taken; any item left may be taken next."""
    left = [item for item in page.items if item.id not in page.taken]
    return screen(
        heading(page.body.names, page.meeting.number),
        Text("sittings-course"),
        BLANK,
        *(_course_line(item, page) for item in page.items),
        rows=(
            *((Button(_item_label(item), TakeItem(item.id)),) for item in left[:SHOWN_MOST]),
            (back(ShowSitting(page.meeting.id)), HOME),
        ),
    )


def floor_screen(page: SittingPage) -> Screen:
    """Who speaks and who waits."""
    meeting_id, waiting = page.meeting.id, page.queue
    return screen(
        heading(page.body.names, page.meeting.number),
        *((item_line(page.item),) if page.item else ()),
        BLANK,
        *_floor(page),
        *(Text("sittings-waiting", {"place": str(at), "name": each.name}) for at, each in enumerate(waiting, 1)),
        rows=(
            *(_speech_rows(page.speaking) if page.speaking else ()),
            *((_give(speech),) for speech in waiting[:SHOWN_MOST]),
            (Button(Text("sittings-name-button"), begin(NameSpeaker, meeting_id)),),
            (Button(Text("refresh-button"), ShowFloor(meeting_id)),),
            (back(ShowSitting(meeting_id)), HOME),
        ),
    )


def break_screen(page: SittingPage) -> Screen:
    meeting_id = page.meeting.id
    buttons = [
        Button(Text("sittings-break-for-button", {"count": for_}), PauseSitting(meeting_id, for_)) for for_ in BREAKS
    ]
    return screen(
        heading(page.body.names, page.meeting.number),
        Text("sittings-break-ask"),
        rows=(buttons[:2], buttons[2:], (back(ShowSitting(meeting_id)), HOME)),
    )


def closing_screen(page: SittingPage) -> Screen:
    """What closing means, and what has not been taken."""
    left = [item for item in page.items if item.id not in page.taken]
    return screen(
        heading(page.body.names, page.meeting.number),
        *((Text("sittings-left"), *map(item_line, left)) if left else ()),
        BLANK,
        Text("sittings-closing"),
        rows=(
            (Button(Text("sittings-close-yes-button"), CloseSitting(page.meeting.id)),),
            (back(ShowSitting(page.meeting.id)), HOME),
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
    put_off = (_adjourn(page), end) if page.is_door_open or page.sitting else ()
    code = Button(Text("sittings-door-code-button"), MakeDoorCode(meeting_id))
    can_open = page.is_door_open and not page.hall.needed
    return (
        *(((Button(Text("sittings-start-button"), OpenSitting(meeting_id)),),) if can_open else ()),
        (_hall(page), code),
        *((put_off,) if put_off and not can_open else ()),
    )


def _while_open(page: SittingPage) -> tuple[Row, ...]:
    meeting_id = page.meeting.id
    pause = Button(Text("sittings-break-button"), AskBreak(meeting_id))
    last: tuple[Row, ...] = ((_hall(page), pause), (_adjourn(page), _close(page)))
    if page.sitting is None or page.sitting.agenda_approved_at is None:
        agree = Button(Text("sittings-approve-button"), ApproveAgenda(meeting_id))
        count = Button(Text("sittings-hands-button"), begin(CountHands, meeting_id))
        return ((agree,), (count,), *last)
    ahead = ((Button(_next_label(page.next_item), TakeItem(page.next_item.id)),),) if page.next_item else ()
    course = Button(Text("sittings-course-button"), ShowCourse(meeting_id))
    floor = Button(Text("sittings-floor-button", {"count": len(page.queue)}), ShowFloor(meeting_id))
    return (*((_vote(motion, ballot),) for motion, ballot in page.motions), *ahead, (floor, course), *last)


def _vote(motion: Motion, ballot: Ballot | None) -> Button:
    if ballot is None:
        return Button(Text("ballots-open-button"), ReviewOpening(motion.id))
    if ballot.state is BallotState.OPEN:
        return Button(Text("ballots-show-button"), ShowBallot(ballot.id))
    return Button(Text("meetings-motion-button"), ShowMotion(motion.id))


def _hall(page: SittingPage) -> Button:
    return Button(Text("sittings-hall-button"), ShowHall(page.meeting.id))


def _adjourn(page: SittingPage) -> Button:
    return Button(Text("sittings-adjourn-button"), begin(AdjournSitting, page.meeting.id))


def _close(page: SittingPage) -> Button:
    return Button(Text("sittings-close-button"), ReviewSittingClosing(page.meeting.id))


def _next_label(item: AgendaItem) -> Text:
    return Text("sittings-next-button", {"position": str(item.position)})


def _item_label(item: AgendaItem) -> Text:
    return Text("sittings-item-button", {"position": str(item.position), "title": cut(item.title, LABEL_MOST)})


def _course_line(item: AgendaItem, page: SittingPage) -> Text:
    is_now = page.item is not None and page.item.id == item.id
    state = "now" if is_now else "taken" if item.id in page.taken else "ahead"
    return Text(f"sittings-course-{state}", {"position": str(item.position), "title": item.title})


def _floor(page: SittingPage) -> tuple[Text, ...]:
    speech = page.speaking
    if speech is not None:
        return (Text("sittings-speaking", {"name": speech.name, "over_at": speech.over_at}),)
    return () if page.queue else (Text("sittings-nobody-waits"),)


def _speech_rows(speech: Speech) -> tuple[Row, ...]:
    more = Button(Text("sittings-more-button"), ProlongSpeech(speech.id))
    return ((more, Button(Text("sittings-speech-end-button"), EndSpeech(speech.id))),)


def _give(speech: Speech) -> Button:
    return Button(Text("sittings-give-button", {"name": cut(speech.name, LABEL_MOST)}), GiveFloor(speech.id))
