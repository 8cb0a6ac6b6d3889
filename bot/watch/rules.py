"""When something is wrong enough to wake somebody: pure judgements of one look."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from locales.text import Value
from storage.gauges import Gauges


class Alarm(StrEnum):
    """What is wrong, each with its words in locales and its remedy in docs/running.md."""

    DATABASE = "database"
    DELIVERY = "delivery"
    INBOX = "inbox"
    WEBHOOK = "webhook"
    BACKUP = "backup"
    UNKNOWN = "unknown"
    CLOCK = "clock"


Found = Mapping[Alarm, Mapping[str, Value]]
"""What is wrong now, with what the words about it need."""

FAULTY_FOR: Final = 10.0
INBOX_LAG_MOST: Final = 30.0
OUTBOX_WAIT_MOST: Final = 40.0
"""For the oldest message, while nothing at all leaves; a long broadcast is no fault."""
OUTBOX_WAIT_EVER: Final = 900.0
STILL_FOR: Final = 30.0
PENDING_MOST: Final = 100
BACKUPS_MISSED: Final = 2
CLOCK_OFF_MOST: Final = 30.0
"""All in seconds, but for counts."""
FAULTS: Final = {
    "database": Alarm.DATABASE,
    "schema": Alarm.DATABASE,
    "delivery": Alarm.DELIVERY,
    "lanes": Alarm.INBOX,
    "way-in": Alarm.WEBHOOK,
}
"""A fault that stays → what is said about it."""


@dataclass(frozen=True, slots=True)
class Seen:
    """One look at the program; durations in seconds.

    Attributes:
        faults: what keeps it from its work, and for how long.
        gauges: none while the database tells nothing.
        still_for: how long nothing has left.
        backup_every: how often a backup is made; none where nobody asked for backups.
        running_for: since the program began.
    """

    faults: Mapping[str, float]
    gauges: Gauges | None
    still_for: float = 0.0
    pending: int | None = None
    ahead_for: float | None = None
    backup_every: float | None = None
    running_for: float = 0.0

    @property
    def inbox_lag_for(self) -> float | None:
        return None if self.gauges is None else _since(self.gauges, self.gauges.inbox_since)

    @property
    def outbox_oldest_for(self) -> float | None:
        return None if self.gauges is None else _since(self.gauges, self.gauges.outbox_since)

    @property
    def backup_age_for(self) -> float | None:
        if self.gauges is None or self.gauges.last_backup_at is None:
            return None
        return _since(self.gauges, self.gauges.last_backup_at)


def _since(gauges: Gauges, begin: int | None) -> float:
    return 0.0 if begin is None else max(0, gauges.read_at - begin) / 1000


def judge(seen: Seen) -> Found:
    """Tell what is wrong enough to say."""
    return dict(_judged(seen))


def _judged(seen: Seen) -> Iterator[tuple[Alarm, Mapping[str, Value]]]:
    for fault, faulty_for in seen.faults.items():
        if faulty_for >= FAULTY_FOR and fault in FAULTS:
            yield FAULTS[fault], {}
    if (seen.inbox_lag_for or 0) > INBOX_LAG_MOST:
        yield Alarm.INBOX, {}
    if _is_stuck(seen):
        yield Alarm.DELIVERY, {}
    if (seen.pending or 0) > PENDING_MOST:
        yield Alarm.WEBHOOK, {}
    if seen.gauges and seen.gauges.unknown_lately:
        yield Alarm.UNKNOWN, {"count": seen.gauges.unknown_lately}
    if abs(seen.ahead_for or 0) > CLOCK_OFF_MOST:
        yield Alarm.CLOCK, {"seconds": round(abs(seen.ahead_for or 0))}
    if _is_backup_late(seen):
        yield Alarm.BACKUP, {}


def _is_stuck(seen: Seen) -> bool:
    waits_for = seen.outbox_oldest_for or 0
    return waits_for > OUTBOX_WAIT_EVER or (waits_for > OUTBOX_WAIT_MOST and seen.still_for > STILL_FOR)


def _is_backup_late(seen: Seen) -> bool:
    """Before the first backup the program's own age counts."""
    if seen.backup_every is None or seen.gauges is None:
        return False
    age_for = seen.running_for if seen.backup_age_for is None else seen.backup_age_for
    return age_for > BACKUPS_MISSED * seen.backup_every
