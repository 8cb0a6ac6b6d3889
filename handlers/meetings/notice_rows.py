"""The buttons of a notice, which stays where it is: it shows the answer itself, the rest opens below it."""

from __future__ import annotations

from dataclasses import dataclass

from council.identity import MeetingId
from council.meetings.commands import AcceptMeeting, AttendOnline, DeclineMeeting, ReceiveMeeting, ShowCalendar, ShowMap
from council.meetings.model import Attendance, Reply
from handlers.kit.forms import begin
from handlers.kit.screen import Button
from handlers.meetings.commands import AcceptNotice, AttendNotice, DeclineNotice, OpenAgenda, ReceiveNotice
from locales.text import Text

Row = tuple[Button, ...]
Rows = tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Asking:
    """What is asked of the reader.

    Attributes:
        own: what they have answered so far.
        is_received: they have said, or shown by answering, that they have the notice.
    """

    attendance: Attendance
    is_asked: bool
    has_point: bool = False
    own: Reply | None = None
    is_received: bool = False


def notice_rows(meeting_id: MeetingId, asking: Asking) -> Rows:
    come = Button(Text("meetings-come-button"), AcceptNotice(meeting_id))
    online = Button(Text("meetings-online-button"), AttendNotice(meeting_id))
    decline = Button(Text("meetings-decline-button"), DeclineNotice(meeting_id))
    answers = _answers(asking, come, online, decline)
    received = _received(asking, Button(Text("meetings-received-button"), ReceiveNotice(meeting_id)))
    return (
        *answers,
        received,
        (Button(Text("meetings-papers-button"), OpenAgenda(meeting_id)),),
        links(meeting_id, asking),
    )


def page_answers(meeting_id: MeetingId, asking: Asking) -> Rows:
    """The same answers on the meeting's own page."""
    come = Button(Text("meetings-come-button"), AcceptMeeting(meeting_id))
    online = Button(Text("meetings-online-button"), AttendOnline(meeting_id))
    decline = Button(Text("meetings-decline-button"), begin(DeclineMeeting, meeting_id))
    received = Button(Text("meetings-received-button"), ReceiveMeeting(meeting_id))
    return (*_answers(asking, come, online, decline), _received(asking, received))


def links(meeting_id: MeetingId, asking: Asking) -> Row:
    calendar = Button(Text("meetings-calendar-button"), ShowCalendar(meeting_id))
    return (calendar, Button(Text("meetings-map-button"), ShowMap(meeting_id))) if asking.has_point else (calendar,)


def _answers(asking: Asking, come: Button, online: Button, decline: Button) -> Rows:
    """All answers that the meeting's form allows, or those that would change what was said."""
    if not asking.is_asked:
        return ()
    ways = {
        Attendance.IN_PERSON: [(Reply.COMING, come)],
        Attendance.ONLINE: [(Reply.ONLINE, online)],
        Attendance.MIXED: [(Reply.COMING, come), (Reply.ONLINE, online)],
    }[asking.attendance]
    other = [button for reply, button in (*ways, (Reply.ABSENT, decline)) if reply is not asking.own]
    if asking.attendance is Attendance.MIXED:
        # "I take part online" does not fit into half a phone.
        return tuple((button,) for button in other)
    return (tuple(other),)


def _received(asking: Asking, received: Button) -> Row:
    return (received,) if asking.is_asked and not asking.is_received else ()
