"""When a notice is in time, and whether a quorum can be expected."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from council.ballots.rules import quorum_of
from council.bodies.model import Body
from council.calendar.model import local
from council.calendar.rules import Calendar
from council.identity import Instant
from council.meetings.commands import Forecast, Said
from council.meetings.model import MOVES, AgendaItem, Meeting, MeetingState, Reply
from council.meetings.refusals import MeetingOver
from council.members.refusals import BodyClosed
from council.profiles.model import Profile, Quorum

USUAL_MINUTES: Final = 120
"""How long a meeting lasts of whose items none says how long it takes; calendars want an end."""


def earliest_day(now: Instant, notice: int, calendar: Calendar) -> date:
    """The first day for which a notice given now is in time.

    Args:
        notice: working days, counted from the day after the notice; the meeting may be held on the last of them
            (reckoned, docs/to-verify.md).
    """
    return calendar.working_after(local(now).date(), notice)


def forecast(answers: Iterable[Said], quorum: Quorum, seats: int) -> Forecast:
    """Reckon with the promises given so far; only voting members count for the quorum."""
    said = list(answers)
    voting = [answer for answer in said if answer.is_voting]
    coming = sum(answer.reply is not None and answer.reply.is_promise for answer in voting)
    silent = sum(answer.reply is None for answer in voting)
    least = quorum_of(quorum, seats=seats, seated=len(voting))
    return Forecast(
        coming=coming,
        absent=sum(answer.reply is Reply.ABSENT for answer in voting),
        silent=sum(answer.reply is None for answer in said),
        quorum=least,
        needed=max(0, least - coming),
        is_reachable=coming + silent >= least,
    )


def minutes_of(items: Sequence[AgendaItem]) -> int:
    """How long the meeting is planned to last."""
    return sum(item.minutes or 0 for item in items) or USUAL_MINUTES


def is_open(meeting: Meeting, profile: Profile) -> bool:
    """Whether guests and the press may ask for a seat: a public council's meetings are open (Law 383-V art. 13)."""
    return profile.guests.value and meeting.state is MeetingState.CALLED


def require_working(body: Body, starts_at: Instant) -> None:
    """Hold that the body still works on the day of the meeting.

    Raises:
        BodyClosed: it has ended by then.
    """
    if body.is_closed(local(starts_at).date()):
        raise BodyClosed(closed_on=body.closed_on)


def moved(meeting: Meeting, verb: str) -> MeetingState:
    """The state after the verb.

    Raises:
        MeetingOver: there is no such move from here.
    """
    try:
        return MOVES[meeting.state, verb]
    except KeyError:
        raise MeetingOver(number=meeting.number) from None
