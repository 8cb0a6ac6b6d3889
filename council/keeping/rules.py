"""Which of the notices that a restore holds still make sense."""

from __future__ import annotations

from typing import Final

from council.ballots.model import Ballot, BallotState
from council.identity import Instant
from council.meetings.model import Meeting, MeetingState

CANCELLED: Final = "meeting-cancelled"


def meeting_applies(kind: str, meeting: Meeting | None, now: Instant) -> bool:
    """A meeting is spoken of until it begins; once it is called off, only that it is."""
    if meeting is None or meeting.starts_at <= now:
        return False
    return (kind == CANCELLED) == (meeting.state is MeetingState.CANCELLED)


def ballot_applies(ballot: Ballot | None) -> bool:
    """A ballot is called to while it is open."""
    return ballot is not None and ballot.state is BallotState.OPEN
