"""Pages of meetings and of the answers to their notice."""

from __future__ import annotations

from council.ballots.commands import ReviewOpening, ShowDecisions, ShowMotion
from council.ballots.model import Ballot, Motion
from council.identity import BodyId, MeetingId
from council.meetings.commands import (
    AcceptMeeting,
    AnswersPage,
    CallMeeting,
    CancelMeeting,
    DeclineMeeting,
    EndMeeting,
    MeetingPage,
    MeetingsPage,
    ReviewEnding,
    Said,
    ShowAnswers,
    ShowMeeting,
    ShowMeetings,
)
from council.meetings.model import Answer, Meeting, MeetingState, Reply
from handlers.kit.forms import begin
from handlers.kit.home import HOME, back
from handlers.kit.paging import page_line, turns
from handlers.kit.screen import BLANK, Button, Screen, screen
from handlers.meetings.commands import AcceptNotice, DeclineNotice, OpenMeeting
from handlers.meetings.lines import agenda_line, forecast_lines, heading, late_lines, meeting_lines, motion_line
from locales.text import Text

Rows = tuple[tuple[Button, ...], ...]


def answer_buttons(meeting_id: MeetingId, own: Answer | None = None) -> tuple[Button, ...]:
    """Both answers, or the one that would change what was said."""
    come = Button(Text("meetings-come-button"), AcceptMeeting(meeting_id))
    decline = Button(Text("meetings-decline-button"), begin(DeclineMeeting, meeting_id))
    if own is None:
        return (come, decline)
    return (decline,) if own.reply is Reply.COMING else (come,)


def notice_rows(meeting_id: MeetingId, own: Answer | None = None, *, is_asked: bool) -> Rows:
    """The buttons of a notice, which stays where it is: it shows the answer itself, the rest opens below it."""
    come = Button(Text("meetings-come-button"), AcceptNotice(meeting_id))
    decline = Button(Text("meetings-decline-button"), DeclineNotice(meeting_id))
    show = Button(Text("meetings-show-button"), OpenMeeting(meeting_id))
    if not is_asked:
        return ((show,),)
    if own is None:
        return ((come, decline), (show,))
    return ((decline if own.reply is Reply.COMING else come,), (show,))


def notice_screen(page: MeetingPage) -> Screen:
    """The notice after its answer: nothing of it is lost."""
    lines = page_lines(page)
    called = (Text("meetings-called"),) if page.meeting.state is MeetingState.CALLED else ()
    return screen(*called, *lines, rows=notice_rows(page.meeting.id, page.own, is_asked=page.is_asked))


def declined_screen(page: MeetingPage) -> Screen:
    """What follows the reason: the answer, and the ways on."""
    meeting = page.meeting
    return screen(
        heading(page.body.names, meeting.number),
        *_own(page.own),
        rows=(
            answer_buttons(meeting.id, page.own),
            (Button(Text("meetings-show-button"), ShowMeeting(meeting.id)), HOME),
        ),
    )


def page_lines(page: MeetingPage) -> tuple[Text, ...]:
    """When, where, about what, and the person's own answer."""
    return (
        *meeting_lines(page.meeting, page.body),
        BLANK,
        Text("meetings-agenda"),
        *(agenda_line(item.position, item.title) for item in page.items),
        *(motion_line(motion.text) for motion, _ in page.motions),
        *late_lines(page.meeting.late_reason),
        *_own(page.own),
    )


def meeting_screen(page: MeetingPage) -> Screen:
    meeting = page.meeting
    return screen(
        *page_lines(page),
        *(forecast_lines(page.forecast) if page.forecast else ()),
        rows=(
            answer_buttons(meeting.id, page.own) if page.is_asked else (),
            *(_motion(motion, ballot, meeting) for motion, ballot in page.motions),
            *_desk(meeting),
            (back(ShowMeetings(meeting.body_id)), HOME),
        ),
    )


def answers_screen(page: AnswersPage) -> Screen:
    meeting, answers = page.meeting, page.answers
    return screen(
        heading(page.body.names, meeting.number),
        Text("meetings-answers"),
        BLANK,
        *(_said(line) for line in answers.items),
        *page_line(answers, BLANK),
        rows=(
            turns(answers, lambda number: ShowAnswers(meeting.id, number)),
            (back(ShowMeeting(meeting.id)), HOME),
        ),
    )


def meetings_screen(page: MeetingsPage) -> Screen:
    meetings, body_id = page.meetings, page.body.id
    return screen(
        Text("meetings-list", {"body": page.body.names}),
        *(() if meetings.items else (BLANK, Text("nothing-here"))),
        *page_line(meetings, BLANK),
        rows=(
            *((_open(meeting),) for meeting in meetings.items),
            turns(meetings, lambda number: ShowMeetings(body_id, number)),
            (call_button(body_id),),
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
    label = Text("meetings-open-button", {"number": str(meeting.number), "starts_at": meeting.starts_at})
    return Button(label, ShowMeeting(meeting.id))


def _motion(motion: Motion, ballot: Ballot | None, meeting: Meeting) -> tuple[Button, ...]:
    """The vote is opened from the meeting's page; once there is a ballot, the way leads to the motion."""
    if ballot is None and meeting.state is MeetingState.CALLED:
        return (Button(Text("ballots-open-button"), ReviewOpening(motion.id)),)
    return (Button(Text("meetings-motion-button"), ShowMotion(motion.id)),)


def _own(own: Answer | None) -> tuple[Text, ...]:
    if own is None:
        return ()
    if own.reply is Reply.COMING:
        return (BLANK, Text("meetings-own-coming"))
    return (BLANK, Text("meetings-own-absent", {"reason": own.reason}))


def _desk(meeting: Meeting) -> Rows:
    answers = Button(Text("meetings-answers-button"), ShowAnswers(meeting.id))
    if meeting.state is not MeetingState.CALLED:
        return ((answers,),)
    end = Button(Text("meetings-end-button"), ReviewEnding(meeting.id))
    cancel = Button(Text("meetings-cancel-button"), begin(CancelMeeting, meeting.id))
    return ((answers,), (end, cancel))


def _said(line: Said) -> Text:
    if line.reply is None:
        return Text("meetings-said-nothing", {"name": line.name})
    if line.reply is Reply.COMING:
        return Text("meetings-said-coming", {"name": line.name})
    return Text("meetings-said-absent", {"name": line.name, "reason": line.reason})
