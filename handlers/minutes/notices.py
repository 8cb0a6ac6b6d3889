"""What members, signers, followers and the channel are told of minutes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from council.calendar.model import local
from council.identity import BodyId, MeetingId
from council.meetings.commands import ShowMeetings
from council.minutes.commands import MakeRemark, ShowMinutes, ShowRemarks
from handlers.kit.cutting import cut
from handlers.kit.forms import begin
from handlers.kit.notices import Reader, Told, notice
from handlers.kit.screen import BLANK, Button, Screen, screen
from handlers.minutes.commands import OpenAttendance
from locales.text import Text

REMARK_MOST = 1500
DECISIONS_MOST, DECISION_MOST = 8, 300
"""How many decisions an announcement quotes, and how many letters of each."""


@notice("minutes-drafted")
def drafted(what: Told, reader: Reader) -> Screen:
    return _recalled(what, Text("minutes-told-drafted"))


@notice("minutes-circulated")
def circulated(what: Told, reader: Reader) -> Screen:
    until = date.fromisoformat(what.facts["until_on"])
    remark = Button(Text("minutes-remark-button"), begin(MakeRemark, MeetingId(what.subject.id)))
    return screen(
        _heading(what), BLANK, Text("minutes-told-circulated", {"until": until}), rows=((_show(what),), (remark,))
    )


@notice("remark-made")
def remarked(what: Told, reader: Reader) -> Screen:
    return screen(
        _heading(what),
        BLANK,
        Text("minutes-told-remark", {"name": what.facts["name"]}),
        Text("minutes-told-text", {"text": cut(what.facts["text"], REMARK_MOST)}),
        rows=((Button(Text("minutes-read-remarks-button"), ShowRemarks(MeetingId(what.subject.id))),),),
    )


@notice("remark-settled")
def settled(what: Told, reader: Reader) -> Screen:
    return screen(
        _heading(what),
        BLANK,
        Text("minutes-told-settled"),
        Text("minutes-told-text", {"text": cut(what.facts["text"], REMARK_MOST)}),
        Text(f"minutes-remark-{what.facts['state']}"),
        rows=((_show(what),),),
    )


@notice("minutes-final")
def final(what: Told, reader: Reader) -> Screen:
    return _recalled(what, Text("minutes-told-final"))


@notice("minutes-unsigned")
def unsigned(what: Told, reader: Reader) -> Screen:
    return _recalled(what, Text("minutes-told-unsigned"))


@notice("minutes-unpublished")
def unpublished(what: Told, reader: Reader) -> Screen:
    return _recalled(what, Text("minutes-told-unpublished"))


@notice("minutes-published")
def published(what: Told, reader: Reader) -> Screen:
    return screen(*_published(what), rows=((_show(what),),))


@notice("minutes-published-in-channel")
def published_in_channel(what: Told, reader: Reader) -> Screen:
    """Everybody presses in a channel, so its button leads to the reader's own chat."""
    link = Button(Text("minutes-show-button"), url=reader.house.link(f"n_{what.subject.id}"))
    return screen(*_published(what), rows=((link,),))


@notice("absence-limit")
def absence(what: Told, reader: Reader) -> Screen:
    facts = {"limit": what.facts["limit"], "names": what.facts["names"], "year": str(_year(what))}
    meetings = Button(Text("meetings-button"), ShowMeetings(BodyId(what.facts["body_id"])))
    return _counted(what, Text("minutes-told-absence", facts), Text("minutes-told-absence-do"), meetings)


@notice("absence-counted")
def absent(what: Told, reader: Reader) -> Screen:
    """What the member hears: how often they were absent, and what may follow."""
    count, limit = what.facts["count"], what.facts["limit"]
    follows = "reached" if count >= limit else "near"
    facts = {"count": count, "limit": limit, "year": str(_year(what))}
    return _counted(what, Text("minutes-told-own-absence", facts), Text(f"minutes-told-own-absence-{follows}"))


def _counted(what: Told, line: Text, follows: Text, *buttons: Button) -> Screen:
    opens = OpenAttendance(BodyId(what.facts["body_id"]), _year(what))
    attendance = Button(Text("minutes-attendance-button"), opens)
    body = Text("minutes-told-body", {"body": what.facts["body"]})
    return screen(body, BLANK, line, BLANK, follows, rows=tuple((button,) for button in (*buttons, attendance)))


def _year(what: Told) -> int:
    return local(what.facts["starts_at"]).year


def _heading(what: Told) -> Text:
    return Text("minutes-title", {"body": what.facts["body"], "number": str(what.facts["number"])})


def _published(what: Told) -> tuple[Text, ...]:
    when = Text("minutes-when", {"starts_at": what.facts["starts_at"]})
    return (_heading(what), when, BLANK, Text("minutes-told-published"), *_decided(what))


def _decided(what: Told) -> Iterator[Text]:
    """What was decided, as far as there is room; of the rest the numbers."""
    numbers = what.facts["decisions"]
    told = list(zip(numbers, what.facts.get("texts", ()), strict=False))[:DECISIONS_MOST]
    for number, text in told:
        yield BLANK
        yield Text("minutes-told-decision", {"number": number, "text": cut(text, DECISION_MOST)})
    if rest := numbers[len(told) :]:
        yield BLANK
        yield Text("minutes-told-decisions", {"decisions": ", ".join(rest)})


def _recalled(what: Told, line: Text) -> Screen:
    return screen(_heading(what), BLANK, line, rows=((_show(what),),))


def _show(what: Told) -> Button:
    return Button(Text("minutes-show-button"), ShowMinutes(MeetingId(what.subject.id)))
