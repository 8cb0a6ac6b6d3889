"""Reading a file of past votes: bytes to values, values to records; what cannot be read is collected, not raised."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

from council.records.model import UNTOLD, Past, Record, RollVote, Unreadable
from storage.popolo.gathering import UNNAMED, Event, Gathering, Motion
from storage.popolo.values import NotJson, Values

ENCODINGS: Final = ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def read_past(file: Path) -> Past:
    """Read the past votes of a file.

    Whatever is wrong is in `Past.unreadable`; a record with a part that cannot be read is left out, the others are not.
    """
    found = Gathering()
    try:
        for each in Values(_text(file)):
            if isinstance(each.value, dict):
                found.add(each.at, each.line, each.value)
            else:
                found.unreadable.append(Unreadable(each.line, each.at, "object"))
    except OSError as error:
        return Past((), (Unreadable(0, "", "file", error.strerror or str(error)),))
    except UnicodeDecodeError as error:
        return Past((), (Unreadable(error.object.count(b"\n", 0, error.start) + 1, "", "utf-8"),))
    except NotJson as error:
        return Past((), (Unreadable(error.line, "", "json", error.why),))
    past = _past(found)
    if past.records or past.unreadable:
        return past
    return replace(past, unreadable=(Unreadable(1, "", "vote-event" if past.unvoted else "record"),))


def _text(file: Path) -> str:
    content = file.read_bytes()
    return content.decode(next((name for mark, name in ENCODINGS if content.startswith(mark)), "utf-8-sig"))


def _past(found: Gathering) -> Past:
    events = [_with_votes(event, found) for event in found.events.values()]
    known = {event.id for event in events}
    events += [_only_votes(event_id, found) for event_id in found.apart if event_id not in known]
    records = [_record(event, found) for event in events]
    voted = {record.motion for record in records}
    unvoted = sum(motion not in voted for motion in found.motions)
    return Past(tuple(_deciding(records, found)), tuple(found.unreadable), unvoted, found.passed_over)


def _with_votes(event: Event, found: Gathering) -> Event:
    votes = (*event.votes, *found.apart.get(event.id or "", ()))
    motion = event.motion or found.motion_of.get(event.id or "")
    return replace(event, motion=motion, votes=tuple(_named(votes, found)) if found.names else votes)


def _named(votes: tuple[RollVote, ...], found: Gathering) -> Iterator[RollVote]:
    for vote in votes:
        name = vote.name or found.names.get(vote.voter or "")
        yield vote if name == vote.name else replace(vote, name=name)


def _only_votes(event_id: str, found: Gathering) -> Event:
    """A vote event that a file knows from its votes alone."""
    votes = tuple(_named(tuple(found.apart[event_id]), found))
    motion = found.motion_of.get(event_id)
    return Event(event_id, 1, event_id, motion, {}, None, None, UNTOLD, None, votes, (), ())


def _record(event: Event, found: Gathering) -> Record:
    motion = found.motions.get(event.motion or "", Motion())
    said = motion.said | event.said
    body = event.body or motion.body
    numbers = event.numbers.or_else(motion.numbers).or_else(found.bodies.get(body or "", UNTOLD))
    return Record(
        at=event.at,
        line=event.line,
        id=event.id,
        identifier=said.get("identifier"),
        motion=event.motion,
        text=motion.said.get("text") or event.said.get("text"),
        classification=motion.said.get("classification") or event.said.get("classification"),
        body=body,
        session=event.session or motion.session,
        date=said.get("date"),
        requirement=said.get("requirement"),
        result=event.said.get("result"),
        casting=event.casting or motion.casting,
        numbers=numbers,
        votes=event.votes,
        counts=event.counts,
        group_results=event.group_results,
    )


def _deciding(records: list[Record], found: Gathering) -> Iterator[Record]:
    """The last vote on a motion decided it: by its date, failing that by its place; a committee's vote did not."""
    last: dict[str, int] = {}
    for number, record in enumerate(records):
        key = record.motion
        motion = found.motions.get(key or "")
        if key is None or motion is None or (motion.body is not None and record.body != motion.body):
            continue
        before = last.get(key)
        if before is None or (record.date or "") >= (records[before].date or ""):
            last[key] = number
    for number, record in enumerate(records):
        key = record.motion or ""
        result = found.motions[key].said.get("result") if last.get(key) == number else None
        yield replace(record, motion=None if key.startswith(UNNAMED) else record.motion, motion_result=result)
