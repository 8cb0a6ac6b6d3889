"""Lines that the page, the card and the notices share."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from council.appeals.commands import AppealPage
from council.place import Point
from locales.text import Text


def facts(page: AppealPage) -> Iterator[Text]:
    """The number, the state, the body, what it is about, where, and until when."""
    appeal = page.appeal
    state = Text(f"appeals-state-{appeal.state}")
    yield Text("appeals-heading", {"number": appeal.number})
    yield Text("appeals-state", {"state": state})
    yield Text("appeals-body", {"body": page.body})
    yield Text("appeals-category", {"category": page.category})
    if appeal.place is not None:
        yield Text("appeals-place", {"place": place_words(appeal.place)})
    if appeal.is_open:
        yield due_line(appeal.due_on, is_overdue=page.is_overdue)


def due_line(due_on: date, *, is_overdue: bool) -> Text:
    """Until when the answer is due, or that the time is over; in words, never by a colour."""
    return Text("appeals-overdue" if is_overdue else "appeals-due", {"due_on": due_on})


def place_words(place: Point) -> Text:
    if place.latitude is None or place.longitude is None:
        return Text("appeals-place-address", {"address": place.address})
    point = {"latitude": f"{place.latitude:.5f}", "longitude": f"{place.longitude:.5f}"}
    if place.address:
        return Text("appeals-place-both", {"address": place.address, **point})
    return Text("appeals-place-point", point)
