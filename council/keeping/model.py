"""A backup that was made, what is held after a restore, and the state of the house in numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from council.identity import Instant
from council.notices.model import Subject


class Sort(StrEnum):
    """What kind of row is held."""

    MESSAGE = "message"
    CARD = "card"
    DUE = "due"


@dataclass(frozen=True, slots=True)
class Backup:
    """A whole backup.

    Attributes:
        made_at: when it was begun; what came later may be missing from it.
        file: its name in the folder of backups, or the path it was asked for.
    """

    made_at: Instant
    file: str
    bytes: int


@dataclass(frozen=True, slots=True)
class Restored:
    """A restore about which nobody has decided yet.

    Attributes:
        made_at: when the backup was made; none if it does not say.
    """

    restored_at: Instant
    made_at: Instant | None


@dataclass(frozen=True, slots=True)
class Held:
    """Rows of one sort about one noun that wait for an administrator's word, and the instant of the oldest."""

    sort: Sort
    noun: str
    count: int
    first_at: Instant


@dataclass(frozen=True, slots=True)
class HeldRow:
    """One row that waits.

    Attributes:
        kind: of the notice or the due work, the Bot API method of a rendered message, or `card`.
        to: the person's id, or the chat's number; none for due work.
    """

    sort: Sort
    kind: str
    subject: Subject | None
    to: int | None
    at: Instant


@dataclass(frozen=True, slots=True)
class HeldList:
    """All that waits, by noun."""

    restored: Restored | None
    parts: tuple[Held, ...]

    @property
    def count(self) -> int:
        return sum(part.count for part in self.parts)


@dataclass(frozen=True, slots=True)
class Released:
    """What a decision came to."""

    sent: int
    dropped: int


@dataclass(frozen=True, slots=True)
class State:
    """The house in numbers.

    Attributes:
        waiting_in: updates kept and not yet handled.
        waiting_out: messages that may leave.
        unknown: messages nobody knows the outcome of, by kind.
    """

    waiting_in: int
    waiting_out: int
    unknown: Mapping[str, int]
    dead_letters: int
    held: int
    last_backup: Backup | None
