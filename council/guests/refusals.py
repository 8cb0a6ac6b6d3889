"""Why there is no seat to ask for."""

from __future__ import annotations

from council.errors import RuleBroken


class MeetingClosed(RuleBroken):
    """Guests cannot ask for a seat: the meeting is not an open one, or is over."""


class SeatAsked(RuleBroken):
    """The person has asked for this meeting already."""


class OwnMeeting(RuleBroken):
    """Whoever sits in the body has a seat."""


class SeatDecided(RuleBroken):
    """It was decided so already."""
