"""What taking a council file over has changed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from council.loading.model.entries import Table
from council.names import Names


class Changed(StrEnum):
    ADDED = "added"
    CHANGED = "changed"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that became different; `name` is what people call it, beside its code or key."""

    what: Changed
    table: Table
    code: str
    name: Names | str


@dataclass(frozen=True, slots=True)
class Absent:
    """Somebody in office of whom the file says nothing: left as they are."""

    body: str
    name: str
    post: str


@dataclass(frozen=True, slots=True)
class Report:
    changes: tuple[Change, ...]
    absent: tuple[Absent, ...]

    def count(self, what: Changed) -> int:
        return sum(change.what is what for change in self.changes)
