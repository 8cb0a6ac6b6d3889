"""The lines that the notice, the card and the page of a meeting share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from council.bodies.model import Body
from council.meetings.commands import Forecast
from council.meetings.model import AgendaItem, Meeting
from handlers.kit.cutting import cut
from handlers.kit.screen import BLANK
from locales.formats import file_size
from locales.text import Text, Value

TITLE_SHOWN: Final = 160
"""UTF-16 units of an item's title where many stand together."""


def heading(body: Value, number: int) -> Text:
    """The body first; a draft has no number yet."""
    if not number:
        return Text("meetings-draft-title", {"body": body})
    return Text("meetings-title", {"body": body, "number": str(number)})


def heading_of(meeting: Meeting, body: Body) -> Text:
    return heading(body.names, meeting.number)


def form_text(attendance: str) -> Text:
    return Text(f"call-meeting-attendance-{attendance.replace('_', '-')}")


def when_and_where(starts_at: int, attendance: str, place: str) -> tuple[Text, ...]:
    form = form_text(attendance)
    where = (Text("meetings-where", {"place": place}),) if place else ()
    return (Text("meetings-when", {"starts_at": starts_at}), *where, Text("meetings-form", {"attendance": form}))


def meeting_lines(meeting: Meeting, body: Body) -> tuple[Text, ...]:
    state = () if meeting.state == "called" or not meeting.number else (Text(f"meetings-state-{meeting.state}"),)
    return (
        heading_of(meeting, body),
        *state,
        *extraordinary_line(is_extraordinary=meeting.is_extraordinary),
        *when_and_where(meeting.starts_at, meeting.attendance, meeting.place),
    )


def extraordinary_line(*, is_extraordinary: bool) -> tuple[Text, ...]:
    return (Text("meetings-extraordinary"),) if is_extraordinary else ()


def agenda_line(position: int, title: str) -> Text:
    return Text("meetings-item", {"position": str(position), "title": title})


def agenda_lines(titles: Sequence[str], count: int) -> tuple[Text, ...]:
    """The first items of the agenda; a single one is said whole."""
    most = TITLE_SHOWN if count > 1 else 300
    more = count - len(titles)
    return (
        BLANK,
        Text("meetings-agenda" if count else "meetings-agenda-empty"),
        *(agenda_line(number, cut(title, most)) for number, title in enumerate(titles, 1)),
        *((Text("meetings-items-more", {"count": more}),) if more else ()),
    )


def item_lines(item: AgendaItem) -> tuple[Text, ...]:
    """What the agenda says of an item besides its title."""
    kind = Text(f"meetings-kind-{item.kind.replace('_', '-')}")
    speaker = () if item.speaker is None else (Text("meetings-speaker", {"speaker": item.speaker}),)
    minutes = () if item.minutes is None else (Text("meetings-minutes", {"minutes": item.minutes}),)
    return (kind, *speaker, *minutes)


def motion_line(text: str) -> Text:
    return Text("meetings-motion", {"text": text})


def papers_line(count: int, size: int) -> tuple[Text, ...]:
    if not count:
        return ()
    return (Text("meetings-papers", {"count": count, "size": file_size(size)}),)


def late_lines(reason: str | None) -> tuple[Text, ...]:
    return () if reason is None else (BLANK, Text("meetings-late", {"reason": reason}))


def forecast_lines(forecast: Forecast) -> tuple[Text, ...]:
    """Who promised to come, and whether that will be a quorum."""
    counted = {"coming": forecast.coming, "absent": forecast.absent, "silent": forecast.silent}
    reachable = Text("meetings-quorum-expected", {"quorum": forecast.quorum})
    missing = Text("meetings-quorum-missing", {"needed": forecast.needed, "quorum": forecast.quorum})
    hopeless = () if forecast.is_reachable else (Text("meetings-quorum-hopeless"),)
    return (BLANK, Text("meetings-forecast", counted), missing if forecast.needed else reachable, *hopeless)


def called_lines(facts: Mapping[str, Any], first: str) -> tuple[Text, ...]:
    """A notice from its frozen facts; one put by an older version knows a single item with its motion."""
    titles = facts["items"] if "items" in facts else [facts["item"]]
    motion = facts.get("motion")
    return (
        Text(first),
        heading(facts["body"], facts["number"]),
        *extraordinary_line(is_extraordinary=facts.get("is_extraordinary", False)),
        *when_and_where(facts["starts_at"], facts["attendance"], facts["place"]),
        *agenda_lines(titles, facts.get("count", 1)),
        *(() if motion is None else (motion_line(motion),)),
        *papers_line(facts.get("papers", 0), facts.get("bytes", 0)),
        *late_lines(facts["late_reason"]),
    )
