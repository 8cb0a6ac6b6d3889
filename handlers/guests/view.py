"""Requests for a seat → screens."""

from __future__ import annotations

from council.guests.commands import GrantSeat, RefuseSeat, SeatPage, SeatsPage, ShowSeatRequests
from council.guests.model import SeatRequest, SeatState
from council.meetings.commands import ShowMeeting
from handlers.kit.home import HOME, back
from handlers.kit.paging import page_line, turns
from handlers.kit.screen import BLANK, Button, Screen, screen
from locales.text import Text, Value


def asked_screen(page: SeatPage) -> Screen:
    meeting = page.meeting
    return screen(
        Text("meetings-title", {"body": page.body.names, "number": str(meeting.number)}),
        Text("meetings-when", {"starts_at": meeting.starts_at}),
        BLANK,
        Text("guests-asked"),
        rows=((back(ShowMeeting(meeting.id)), HOME),),
    )


def seats_screen(page: SeatsPage) -> Screen:
    meeting, requests = page.meeting, page.requests
    numbered = list(enumerate(requests.items, requests.first))
    return screen(
        Text("meetings-title", {"body": page.body.names, "number": str(meeting.number)}),
        Text("guests-list"),
        *(() if requests.items else (BLANK, Text("guests-nobody"))),
        *(line for number, request in numbered for line in (BLANK, *_lines(number, request))),
        *page_line(requests, BLANK),
        rows=(
            *(_row(number, request, requests.number) for number, request in numbered),
            turns(requests, lambda number: ShowSeatRequests(meeting.id, number)),
            (back(ShowMeeting(meeting.id)), HOME),
        ),
    )


def _lines(number: int, request: SeatRequest) -> tuple[Text, ...]:
    who: dict[str, Value] = {"number": str(number), "name": request.name}
    organization = request.organization
    from_where = () if organization is None else (Text("guests-organization", {"organization": organization}),)
    return (Text("guests-line", who), *from_where, Text(f"guests-state-{request.state}"))


def _row(number: int, request: SeatRequest, page: int) -> tuple[Button, ...]:
    """Both answers, or the one that would change what was decided."""
    grant = Button(Text("guests-grant-button", {"number": str(number)}), GrantSeat(request.id, page))
    refuse = Button(Text("guests-refuse-button", {"number": str(number)}), RefuseSeat(request.id, page))
    return {
        SeatState.ASKED: (grant, refuse),
        SeatState.GRANTED: (refuse,),
        SeatState.REFUSED: (grant,),
    }[request.state]
