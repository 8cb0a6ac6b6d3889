"""Rules of minutes: what may follow on what, when remarks end, and when absence is put to the body."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date, datetime, time, timedelta

from council.calendar.model import instant
from council.due.rules import awake
from council.identity import Instant, MembershipId
from council.minutes.model import MOVES, AttendanceStanding, Attended, Minutes, MinutesState
from council.minutes.refusals import MinutesFrozen, MinutesNotReady, RemarksClosed


def moved(minutes: Minutes, verb: str) -> MinutesState:
    """The state after the verb.

    Raises:
        MinutesNotReady: there is no such move from here.
    """
    try:
        return MOVES[minutes.state, verb]
    except KeyError:
        raise MinutesNotReady from None


def require_editable(minutes: Minutes) -> None:
    """Raise MinutesFrozen where nothing may change any more."""
    if not minutes.is_editable:
        raise MinutesFrozen


def is_open_for_remarks(minutes: Minutes, today: date) -> bool:
    until = minutes.remarks_until_on
    return minutes.state is MinutesState.REMARKS and until is not None and today <= until


def require_remarks(minutes: Minutes, today: date) -> None:
    """Raise RemarksClosed unless a member may remark today."""
    if not is_open_for_remarks(minutes, today):
        raise RemarksClosed


def morning_after(last_on: date) -> Instant:
    """When a term that ended with this day is acted on: not at midnight, when the notice would wake people."""
    return awake(Instant(instant(datetime.combine(last_on + timedelta(days=1), time()))))


def beginning_of(year: int) -> Instant:
    """Absences are counted by calendar years (reckoned, docs/to-verify.md)."""
    return Instant(instant(datetime.combine(date(year, 1, 1), time())))


def unexcused(rows: Iterable[Attended]) -> Mapping[MembershipId, int]:
    """How often each member was absent without having said why."""
    return Counter(row.membership_id for row in rows if row.standing is AttendanceStanding.ABSENT)


def absent_again(rows: Iterable[Attended], newest: Iterable[Attended]) -> Mapping[MembershipId, int]:
    """The members who were absent from the newest meeting without a word, and how often they have been so.

    Args:
        rows: of the year, the newest meeting among them.
    """
    counted = unexcused(rows)
    return {seat: counted[seat] for seat in unexcused(newest)}
