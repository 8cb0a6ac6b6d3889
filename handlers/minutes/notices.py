"""What members and signers are told of minutes on their way."""

from __future__ import annotations

from datetime import date

from council.identity import MeetingId
from council.minutes.commands import MakeRemark, ShowMinutes, ShowRemarks
from handlers.kit.cutting import cut
from handlers.kit.forms import begin
from handlers.kit.notices import Reader, Told, notice
from handlers.kit.screen import BLANK, Button, Screen, screen
from locales.text import Text

REMARK_MOST = 1500


@notice("minutes-drafted")
def drafted(what: Told, reader: Reader) -> Screen:
    return _recalled(what, Text("minutes-told-drafted"))


@notice("minutes-circulated")
def circulated(what: Told, reader: Reader) -> Screen:
    until = date.fromisoformat(what.facts["until_on"])
    remark = Button(Text("minutes-remark-button"), begin(MakeRemark, MeetingId(what.subject.id)))
    return screen(
        minutes_heading(what),
        BLANK,
        Text("minutes-told-circulated", {"until": until}),
        rows=((show_button(what),), (remark,)),
    )


@notice("remark-made")
def remarked(what: Told, reader: Reader) -> Screen:
    return screen(
        minutes_heading(what),
        BLANK,
        Text("minutes-told-remark", {"name": what.facts["name"]}),
        Text("minutes-told-text", {"text": cut(what.facts["text"], REMARK_MOST)}),
        rows=((Button(Text("minutes-read-remarks-button"), ShowRemarks(MeetingId(what.subject.id))),),),
    )


@notice("remark-settled")
def settled(what: Told, reader: Reader) -> Screen:
    return screen(
        minutes_heading(what),
        BLANK,
        Text("minutes-told-settled"),
        Text("minutes-told-text", {"text": cut(what.facts["text"], REMARK_MOST)}),
        Text(f"minutes-remark-{what.facts['state']}"),
        rows=((show_button(what),),),
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


def minutes_heading(what: Told) -> Text:
    return Text("minutes-title", {"body": what.facts["body"], "number": str(what.facts["number"])})


def show_button(what: Told) -> Button:
    return Button(Text("minutes-show-button"), ShowMinutes(MeetingId(what.subject.id)))


def _recalled(what: Told, line: Text) -> Screen:
    return screen(minutes_heading(what), BLANK, line, rows=((show_button(what),),))
