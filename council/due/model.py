"""One thing that is due: what is to happen, to what, when, and how late it still makes sense."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from council.identity import Instant
from council.notices.model import Subject


@dataclass(frozen=True, slots=True)
class Due:
    """Something to do at an instant, once.

    Attributes:
        kind: names what is done (`council.due.registry`), e.g. `meeting-reminder`.
        facts: JSON values that the effect needs besides its subject.
        until: its late rule: after this instant it is stale and dropped; none is owed however late.
    """

    kind: str
    subject: Subject
    due_at: Instant
    facts: Mapping[str, Any] = field(default_factory=dict)
    until: Instant | None = None

    def is_stale(self, now: Instant) -> bool:
        return self.until is not None and now > self.until
