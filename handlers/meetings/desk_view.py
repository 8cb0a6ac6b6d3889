"""What those who prepare a meeting look at: who comes, whom to telephone, what announcing means."""

from __future__ import annotations

from council.meetings.commands import (
    AnnounceLate,
    AnnounceMeeting,
    AnswersPage,
    CallReview,
    DropDraft,
    MarkPhoned,
    MeetingPage,
    PhoneLine,
    PhonePage,
    Said,
    ShowAnswers,
    ShowMeeting,
    ShowPhoneList,
)
from handlers.kit.cutting import cut
from handlers.kit.forms import begin
from handlers.kit.home import HOME, back
from handlers.kit.paging import page_line, turns
from handlers.kit.screen import BLANK, Button, Screen, screen
from handlers.meetings.lines import heading_of, meeting_lines
from locales.text import Text, Value

NAME_SHOWN = 18
"""UTF-16 units of a name on a button of its own row."""


def answers_screen(page: AnswersPage) -> Screen:
    meeting, answers = page.meeting, page.answers
    phone = Button(Text("meetings-phone-button", {"count": page.unreachable}), ShowPhoneList(meeting.id))
    return screen(
        heading_of(meeting, page.body),
        Text("meetings-answers"),
        BLANK,
        *(line for said in answers.items for line in _said(said)),
        *page_line(answers, BLANK),
        rows=(
            turns(answers, lambda number: ShowAnswers(meeting.id, number)),
            (phone,) if page.unreachable else (),
            (back(ShowMeeting(meeting.id)), HOME),
        ),
    )


def phone_screen(page: PhonePage) -> Screen:
    meeting, people = page.meeting, page.people
    return screen(
        heading_of(meeting, page.body),
        Text("meetings-phone"),
        Text("meetings-phone-hint" if people.items else "meetings-phone-nobody"),
        BLANK,
        *(_phone_line(line) for line in people.items),
        *page_line(people, BLANK),
        rows=(
            *((_phone_button(page, line),) for line in people.items),
            turns(people, lambda number: ShowPhoneList(meeting.id, number)),
            (back(ShowAnswers(meeting.id)), HOME),
        ),
    )


def review_screen(review: CallReview) -> Screen:
    """What announcing means: in time or not, and whom it reaches."""
    page = review.page
    meeting = page.meeting
    counted = {"told": review.told, "unreachable": review.unreachable, "followers": review.followers}
    in_time: dict[str, Value] = {"earliest": review.earliest, "days": review.notice_days}
    announce = AnnounceMeeting(meeting.id) if not review.is_late else begin(AnnounceLate, meeting.id)
    return screen(
        *meeting_lines(meeting, page.body),
        Text("meetings-review-agenda", {"items": len(page.items), "motions": len(page.motions)}),
        Text("meetings-review-papers", {"count": len(page.papers)}),
        BLANK,
        Text("meetings-review-late" if review.is_late else "meetings-review-in-time", in_time),
        BLANK,
        Text("meetings-review-told", counted),
        *((Text("meetings-review-unreachable", counted),) if review.unreachable else ()),
        *((Text("meetings-review-followers", counted),) if review.followers else ()),
        rows=(
            (Button(Text("meetings-announce-button"), announce),),
            (back(ShowMeeting(meeting.id)), HOME),
        ),
    )


def drop_screen(page: MeetingPage) -> Screen:
    meeting = page.meeting
    return screen(
        *meeting_lines(meeting, page.body),
        BLANK,
        Text("meetings-drop-sure"),
        rows=(
            (Button(Text("meetings-drop-yes-button"), DropDraft(meeting.id)),),
            (back(ShowMeeting(meeting.id)), HOME),
        ),
    )


def dropped_screen() -> Screen:
    return screen(Text("meetings-dropped"), rows=((HOME,),))


def _said(line: Said) -> tuple[Text, ...]:
    """The answer; of whoever is silent, whether they have the notice at all."""
    if line.reply is not None:
        return (Text(f"meetings-said-{line.reply}", {"name": line.name, "reason": line.reason}),)
    heard = line.heard
    if heard.received_at is not None:
        return (Text("meetings-said-received", {"name": line.name}),)
    return (Text("meetings-said-phoned" if heard.phoned_at else "meetings-said-nothing", {"name": line.name}),)


def _phone_line(line: PhoneLine) -> Text:
    why = Text(f"meetings-unreachable-{line.why.replace('_', '-')}")
    if line.phoned_at is None:
        return Text("meetings-phone-line", {"name": line.name, "why": why})
    return Text("meetings-phone-done", {"name": line.name, "phoned_at": line.phoned_at})


def _phone_button(page: PhonePage, line: PhoneLine) -> Button:
    key = "meetings-phoned-button" if line.phoned_at is None else "meetings-unphoned-button"
    mark = MarkPhoned(page.meeting.id, line.membership_id, line.phoned_at is None, page.people.number)
    return Button(Text(key, {"name": cut(line.name, NAME_SHOWN)}), mark)
