"""When a reminder may disturb: never at night, and each takes the place of the one before it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, time, timedelta
from itertools import pairwise
from typing import Final

from council.calendar.model import instant, local
from council.identity import Instant

QUIET_FROM: Final = time(22)
QUIET_UNTIL: Final = time(8)


def awake(at: Instant) -> Instant:
    """The instant itself, or the end of the quiet hours it falls into (local time)."""
    moment = local(at)
    if QUIET_UNTIL <= moment.time() < QUIET_FROM:
        return at
    day = moment.date() if moment.time() < QUIET_UNTIL else moment.date() + timedelta(days=1)
    return Instant(instant(datetime.combine(day, QUIET_UNTIL)))


def by_day(now: Instant, before: Instant | None = None) -> Instant:
    """When to say what no law hurries: now or, at night, when the quiet hours end, unless `before` has come by then."""
    morning = awake(now)
    return now if before is not None and before <= morning else morning


def spans(instants: Iterable[Instant], end: Instant) -> list[tuple[Instant, Instant]]:
    """Each instant with the one that replaces it, the last with the end; equal ones count once.

    After an outage only the newest reminder of several is then still of use.
    """
    ordered = sorted({at for at in instants if at < end})
    return list(pairwise([*ordered, end]))
