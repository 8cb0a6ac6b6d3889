"""The figures that are published."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
"""Upper bounds of the handling times that are counted together, in seconds."""


@dataclass(frozen=True, slots=True)
class Times:
    """How long updates took to handle.

    Attributes:
        counts: one for each of BUCKETS, and a last one for what took longer; not yet added up.
        total_for: seconds of all together.
    """

    counts: Sequence[int] = (0,) * (len(BUCKETS) + 1)
    total_for: float = 0.0


@dataclass(frozen=True, slots=True)
class Figures:
    """One reading. Durations are in seconds; None is what is not known, and is left out.

    Attributes:
        inbox_lag_for: how long the oldest unhandled update has waited.
        outbox_oldest_for: how long the oldest message that may leave has waited.
        sends: calls that left, by what became of them, since the start.
        pace: messages a second that left within the last minute.
        unknown: sends of which nobody knows whether they arrived.
        turned_away: updates not taken since the start, because somebody sent too many.
        clock_ahead_for: by how much the machine's clock is ahead of Telegram's.
        pending: updates that Telegram holds for us.
    """

    is_ready: bool = False
    alarms: int = 0
    inbox_waiting: int | None = None
    inbox_lag_for: float | None = None
    outbox_waiting: int | None = None
    outbox_oldest_for: float | None = None
    unknown: int | None = None
    dead_letters: int | None = None
    backup_age_for: float | None = None
    pending: int | None = None
    clock_ahead_for: float | None = None
    pace: float = 0.0
    sends: Mapping[str, int] = field(default_factory=dict)
    turned_away: int = 0
    handled: Times = field(default_factory=Times)
