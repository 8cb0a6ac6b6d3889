"""The page of a meeting and the lists of meetings; what a notice turns into once it is answered."""

from __future__ import annotations

from council.ballots.commands import ReviewOpening, ShowMotion
from council.ballots.model import Ballot, Motion
from council.decisions.commands import ShowDecisions
from council.guests.commands import AskSeat, ShowSeatRequests
from council.identity import BodyId
from council.meetings.commands import (
    CallMeeting,
    CancelMeeting,
    DraftMeeting,
    EndMeeting,
    MeetingPage,
    MeetingsPage,
    ReviewCall,
    ReviewEnding,
    ShowAgenda,
    ShowAnswers,
    ShowMeeting,
    ShowMeetings,
)
from council.meetings.model import Answer, Meeting, MeetingState, Reply
from council.meetings.places import keeps_link
from council.minutes.commands import ShowMinutes
from council.sittings.commands import ShowSitting
from handlers.kit.forms import begin
from handlers.kit.home import HOME, back
from handlers.kit.paging import page_line, turns
from handlers.kit.screen import BLANK, Button, Screen, screen
from handlers.meetings.commands import AskDrop, BeginMove, BeginReschedule
from handlers.meetings.lines import (
    agenda_lines,
    forecast_lines,
    heading_of,
    late_lines,
    meeting_lines,
    motion_line,
    papers_line,
)
from handlers.meetings.notice_rows import Asking, Rows, links, notice_rows, page_answers
from handlers.meetings.place_rows import link_rows, point_row
from locales.text import Text

ITEMS_SHOWN = 10
MOTIONS_SHOWN = 3
"""So many motions have their button on the meeting's page; where there are more, they stand with their items."""


def asking_of(page: MeetingPage) -> Asking:
    meeting = page.meeting
    return Asking(
        meeting.attendance,
        is_asked=page.is_asked,
        has_point=meeting.point is not None,
        own=None if page.own is None else page.own.reply,
        is_received=page.heard.received_at is not None,
    )


def notice_screen(page: MeetingPage) -> Screen:
    """The notice after its answer: nothing of it is lost."""
    first = Text("meetings-moved" if page.meeting.sequence else "meetings-called")
    called = (first,) if page.meeting.state is MeetingState.CALLED else ()
    return screen(*called, *page_lines(page), rows=notice_rows(page.meeting.id, asking_of(page)))


def declined_screen(page: MeetingPage) -> Screen:
    """What follows the reason: the answer, and the ways on."""
    meeting = page.meeting
    return screen(
        heading_of(meeting, page.body),
        *_own(page.own),
        rows=(
            *page_answers(meeting.id, asking_of(page)),
            (Button(Text("meetings-show-button"), ShowMeeting(meeting.id)), HOME),
        ),
    )


def page_lines(page: MeetingPage) -> tuple[Text, ...]:
    """When, where, about what, and the person's own answer."""
    alone = page.motions[0][0].text if len(page.motions) == len(page.items) == 1 else None
    return (
        *meeting_lines(page.meeting, page.body),
        *((Text("meetings-put-off", {"until_at": page.begins_at}),) if page.put_off else ()),
        *_link_lines(page),
        *agenda_lines([item.title for item in page.items[:ITEMS_SHOWN]], len(page.items)),
        *(() if alone is None else (motion_line(alone),)),
        *papers_line(len(page.papers), sum(paper.file.size for paper in page.papers)),
        *late_lines(page.meeting.late_reason),
        *_own(page.own),
        *_received(page),
    )


def meeting_screen(page: MeetingPage) -> Screen:
    meeting = page.meeting
    motions = page.motions if len(page.motions) <= MOTIONS_SHOWN else ()
    is_draft = meeting.state is MeetingState.DRAFT
    return screen(
        *page_lines(page),
        *(forecast_lines(page.forecast) if page.forecast else ()),
        rows=(
            *page_answers(meeting.id, asking_of(page)),
            *(_motion(motion, ballot, meeting) for motion, ballot in motions if not is_draft),
            (Button(Text("meetings-papers-button"), ShowAgenda(meeting.id)),),
            *(_draft(page) if is_draft else _called(page)),
            (back(ShowMeetings(meeting.body_id)), HOME),
        ),
    )


def meetings_screen(page: MeetingsPage) -> Screen:
    meetings, body_id = page.meetings, page.body.id
    return screen(
        Text("meetings-list", {"body": page.body.names}),
        *(() if meetings.items or page.drafts else (BLANK, Text("nothing-here"))),
        *page_line(meetings, BLANK),
        rows=(
            *((_open(meeting),) for meeting in (*page.drafts, *meetings.items)),
            turns(meetings, lambda number: ShowMeetings(body_id, number)),
            (call_button(body_id),),
            (Button(Text("meetings-draft-button"), begin(DraftMeeting, body_id)),),
            (Button(Text("meetings-decisions-button"), ShowDecisions(body_id)),),
            (HOME,),
        ),
    )


def ending_screen(page: MeetingPage) -> Screen:
    meeting = page.meeting
    return screen(
        *meeting_lines(meeting, page.body),
        BLANK,
        Text("meetings-ending"),
        rows=(
            (Button(Text("meetings-end-yes-button"), EndMeeting(meeting.id)),),
            (back(ShowMeeting(meeting.id)), HOME),
        ),
    )


def call_button(body_id: BodyId) -> Button:
    return Button(Text("meetings-call-button"), begin(CallMeeting, body_id))


def _open(meeting: Meeting) -> Button:
    key = "meetings-open-button" if meeting.number else "meetings-open-draft-button"
    return Button(Text(key, {"number": str(meeting.number), "starts_at": meeting.starts_at}), ShowMeeting(meeting.id))


def _motion(motion: Motion, ballot: Ballot | None, meeting: Meeting) -> tuple[Button, ...]:
    """The vote is opened from the meeting's page; once there is a ballot, the way leads to the motion."""
    if ballot is None and meeting.state is MeetingState.CALLED:
        return (Button(Text("ballots-open-button"), ReviewOpening(motion.id)),)
    return (Button(Text("meetings-motion-button"), ShowMotion(motion.id)),)


def _own(own: Answer | None) -> tuple[Text, ...]:
    if own is None:
        return ()
    if own.reply is Reply.ABSENT:
        return (BLANK, Text("meetings-own-absent", {"reason": own.reason}))
    return (BLANK, Text(f"meetings-own-{own.reply}"))


def _link_lines(page: MeetingPage) -> tuple[Text, ...]:
    """For whoever may not read the link: who does."""
    is_cut = page.keeps_link and not keeps_link(page.meeting)
    return (Text("meetings-link-kept"),) if is_cut and page.is_guest and page.is_open else ()


def _received(page: MeetingPage) -> tuple[Text, ...]:
    """An answer says it already."""
    at = page.heard.received_at
    return () if at is None or page.own is not None else (BLANK, Text("meetings-received", {"received_at": at}))


def _draft(page: MeetingPage) -> Rows:
    meeting = page.meeting
    return (
        (Button(Text("meetings-review-button"), ReviewCall(meeting.id)),),
        (Button(Text("meetings-reschedule-button"), BeginReschedule(meeting.id)), *point_row(page)),
        *link_rows(page),
        (Button(Text("meetings-drop-button"), AskDrop(meeting.id)),),
    )


def _called(page: MeetingPage) -> Rows:
    meeting = page.meeting
    seat = (
        () if not (page.is_guest and page.is_open) else (Button(Text("guests-ask-button"), begin(AskSeat, meeting.id)),)
    )
    return (links(meeting.id, asking_of(page)), seat, *_desk(page))


def _desk(page: MeetingPage) -> Rows:
    meeting = page.meeting
    answers = Button(Text("meetings-answers-button"), ShowAnswers(meeting.id))
    if meeting.state is not MeetingState.CALLED:
        minutes = (Button(Text("minutes-button"), ShowMinutes(meeting.id)),)
        return ((*(minutes if meeting.state is MeetingState.HELD else ()), answers),)
    guests = (Button(Text("guests-button"), ShowSeatRequests(meeting.id)),) if page.is_open else ()
    end = Button(Text("meetings-end-button"), ReviewEnding(meeting.id))
    cancel = Button(Text("meetings-cancel-button"), begin(CancelMeeting, meeting.id))
    move = Button(Text("meetings-move-button"), BeginMove(meeting.id))
    sitting = Button(Text("sittings-show-button"), ShowSitting(meeting.id))
    return ((sitting,), (answers, *guests), point_row(page), *link_rows(page), (move,), (cancel,), (end,))
