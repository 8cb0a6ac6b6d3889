"""An outage that is over."""

from __future__ import annotations

from dataclasses import dataclass

from council.identity import Instant


@dataclass(frozen=True, slots=True)
class Outage:
    """The last instant at which updates came in before it, and the first after it."""

    began_at: Instant
    ended_at: Instant
