"""Past votes on their way into the database: what identifies one, on which day it was, for whom each line stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from hashlib import sha256

from council.identity import BallotId, BodyId, MotionId
from council.records.findings import Recount
from council.records.model import Record

NAMED_BY = ("text", "identifier", "id", "date")


@dataclass(frozen=True, slots=True)
class Known:
    """What was taken over before: the content of each record by its key, and the motions by theirs."""

    digests: Mapping[str, str]
    motions: Mapping[str, MotionId]


@dataclass(frozen=True, slots=True)
class PastBallot:
    """Where a ballot of the past comes from.

    Attributes:
        source_key: tells the records of a body apart.
        motion_key: tells its motions apart; records of one motion at one meeting share it.
        digest: of everything the record says.
        result: as it was published.
    """

    ballot_id: BallotId
    body_id: BodyId
    motion_id: MotionId
    source_key: str
    motion_key: str
    digest: str
    requirement: str | None
    result: str | None


@dataclass(frozen=True, slots=True)
class PastVote:
    """A voter whom no membership stands for, as the record names them."""

    name: str
    option: str | None
    weight: int


@dataclass(frozen=True, slots=True)
class Keyed:
    """A record with what identifies it.

    Attributes:
        held_on: the day as the record writes it, whatever the hour is elsewhere; none if it names no day.
    """

    recount: Recount
    source_key: str
    motion_key: str
    digest: str
    held_on: date | None

    @property
    def record(self) -> Record:
        return self.recount.record

    @property
    def session(self) -> str:
        return self.record.session or ""


def keyed(recounts: Iterable[Recount]) -> Iterator[Keyed]:
    """Tell every record by its id, failing that by what it is about; equal ones by their order."""
    seen: Counter[str] = Counter()
    for recount in recounts:
        record = recount.record
        about = (record.motion, record.text, record.identifier, record.date, record.session)
        motion_key = record.motion or _digest((record.text, record.identifier if record.text is None else None))
        key = f"{motion_key} {record.id or _digest(about)}"
        seen[key] += 1
        held_on = day_of(record.date)
        put_at = f"{held_on} {record.session or ''} {motion_key}"
        yield Keyed(recount, f"{key} {seen[key]}", put_at, content_of(record), held_on)


def day_of(text: str | None) -> date | None:
    """The day of an ISO 8601 date or instant; None for anything less, and for the year 1, which some write for none."""
    try:
        day = None if text is None else date.fromisoformat(text[:10])
    except ValueError:
        return None
    return day if day and day.year > 1 else None


def hour_of(text: str) -> datetime | None:
    """The instant that a date names, with its offset if it has one; None for a bare day."""
    try:
        return datetime.fromisoformat(text) if len(text) > len("2026-03-01") else None
    except ValueError:
        return None


def title_of(record: Record) -> str:
    """What the vote was about, in the best words there are."""
    return next((said for name in NAMED_BY if (said := getattr(record, name))), record.at)


def content_of(record: Record) -> str:
    """A digest of everything a record says, wherever and in whatever order it says it."""
    votes, counts = sorted(record.votes, key=repr), sorted(record.counts, key=repr)
    return _digest(replace(record, at="", line=0, votes=tuple(votes), counts=tuple(counts)))


def _digest(what: object) -> str:
    return sha256(repr(what).encode()).hexdigest()[:32]
