"""What may be asked about seats for guests."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from annotated_types import Len

from council.bodies.model import Body
from council.command import Command
from council.guests.model import SeatRequest
from council.identity import MeetingId, SeatRequestId
from council.meetings.model import Meeting
from council.pages import Page, PageNumber
from council.permissions.model import EVERYONE, Role
from council.permissions.registry import permit

DESK = (Role.SECRETARY, Role.PRESIDING)


@dataclass(frozen=True, slots=True)
class SeatPage:
    """One request, as its author sees it."""

    request: SeatRequest
    meeting: Meeting
    body: Body


@dataclass(frozen=True, slots=True)
class SeatsPage:
    """All requests for a meeting, for those at the door."""

    meeting: Meeting
    body: Body
    requests: Page[SeatRequest]


@permit(anywhere=EVERYONE, is_personal=True)
@dataclass(frozen=True, slots=True)
class AskSeat(Command[SeatPage]):
    """I want to be there, as a guest or for the press."""

    meeting_id: MeetingId
    name: Annotated[str, Len(3, 120)]
    organization: Annotated[str, Len(2, 120)] | None = None


@permit(in_body=DESK, anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class ShowSeatRequests(Command[SeatsPage]):
    """Who wants to be there?"""

    meeting_id: MeetingId
    page: PageNumber = 1


@permit(in_body=(Role.SECRETARY,), anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class GrantSeat(Command[SeatsPage]):
    """Let them in."""

    seat_request_id: SeatRequestId
    page: PageNumber = 1


@permit(in_body=(Role.SECRETARY,), anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class RefuseSeat(Command[SeatsPage]):
    """There is no room for them."""

    seat_request_id: SeatRequestId
    page: PageNumber = 1
