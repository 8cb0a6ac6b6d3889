"""The minutes in the words of one language, as plain parts that a template only has to lay out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from council.minutes.protocol import Absent, ItemRecord, Present, Protocol
from council.names import Names
from documents.minutes.balloting import ballot_parts, unbroken
from documents.minutes.rolls import roll_tables
from documents.spreadsheets.cells import tidy
from locales.text import Text, Value
from locales.words import Words

Part = dict[str, str]
"""A label and a text; a part without a label is a paragraph of its own."""


def minutes_content(words: Words, protocol: Protocol, *, is_final: bool) -> dict[str, Any]:
    """Everything the minutes say, in their order on the paper; plain JSON."""
    return {
        "language": words.language.value,
        "body": words.plain_text(Text("protocol-body", {"body": protocol.body})),
        "title": words.plain("protocol-title", number=str(protocol.number)),
        "draft": "" if is_final else words.plain("protocol-draft"),
        "facts": _facts(words, protocol),
        "people": _people(words, protocol),
        "quorum": _quorum(words, protocol),
        "agenda": _agenda(words, protocol),
        "items": [_item(words, item) for item in protocol.items],
        "tasks": _tasks(words, protocol),
        "signatures": signatures(words, protocol),
        "rolls": roll_tables(words, protocol),
        "rolls_title": words.plain("protocol-rolls"),
    }


def signatures(words: Words, protocol: Protocol) -> list[Part]:
    """The lines on which those who answer for the paper sign."""
    return [
        {"label": words.plain("protocol-presiding"), "text": protocol.presiding or ""},
        {"label": words.plain("protocol-secretary"), "text": protocol.secretary or ""},
    ]


def part(words: Words, key: str, text: str) -> Part:
    return {"label": words.plain(key), "text": text}


def _facts(words: Words, protocol: Protocol) -> list[Part]:
    form = f"protocol-form-{protocol.attendance.value.replace('_', '-')}"
    facts = [
        part(words, "protocol-when", words.plain("protocol-moment", at=protocol.starts_at)),
        *([part(words, "protocol-where", tidy(protocol.place))] if protocol.place else []),
        part(words, "protocol-form", words.plain(form)),
    ]
    if protocol.ended_at is not None:
        facts.insert(1, part(words, "protocol-ended", words.plain("protocol-moment", at=protocol.ended_at)))
    return facts + [each for each in signatures(words, protocol) if each["text"]]


def _people(words: Words, protocol: Protocol) -> list[dict[str, Any]]:
    voting = [_present(words, each) for each in protocol.present if each.is_voting]
    advisory = [_present(words, each) for each in protocol.present if not each.is_voting]
    absent = [_absent(words, each) for each in protocol.absent]
    groups = (("protocol-present", voting), ("protocol-advisory", advisory), ("protocol-absent", absent))
    people: list[dict[str, Any]] = [
        {"heading": words.plain(key, count=len(lines)), "lines": lines} for key, lines in groups if lines
    ]
    if protocol.invited:
        people.append({"heading": words.plain("protocol-invited"), "lines": _lines(protocol.invited)})
    return people


def _present(words: Words, present: Present) -> str:
    key = "protocol-person-online" if present.is_online else "protocol-person"
    return tidy(words.plain_text(Text(key, {"name": present.name, "post": _amid(words, present.post)})))


def _amid(words: Words, post: Names) -> str:
    """The post as it stands behind a name: without its capital letter, unless it is an abbreviation."""
    said = post.in_(words.language)
    return said if said[1:2].isupper() else said[:1].lower() + said[1:]


def _absent(words: Words, absent: Absent) -> str:
    said: dict[str, Value] = {"name": absent.name, "post": _amid(words, absent.post), "reason": absent.reason}
    key = "protocol-absent-silent"
    if absent.reason is not None:
        key = "protocol-absent-because" if absent.reason else "protocol-absent-excused"
    return tidy(words.plain_text(Text(key, said)))


def _quorum(words: Words, protocol: Protocol) -> str:
    key = "protocol-quorum-there" if protocol.has_quorum else "protocol-quorum-missing"
    counted = {"seats": protocol.seats, "seated": protocol.seated, "present": protocol.voting_present}
    said = words.plain("protocol-quorum", quorum=protocol.quorum, **counted)
    return unbroken(f"{said} {words.plain(key)}")


def _agenda(words: Words, protocol: Protocol) -> dict[str, Any]:
    lines = [_agenda_line(words, item) for item in protocol.items]
    hands, said = protocol.agenda_hands, ""
    if hands is not None:
        said = words.plain("protocol-agenda-approved", yes=hands.yes, no=hands.no, abstain=hands.abstain)
    return {"heading": words.plain("protocol-agenda"), "lines": lines, "said": unbroken(said)}


def _agenda_line(words: Words, item: ItemRecord) -> str:
    if item.speaker is None:
        return tidy(item.title)
    return tidy(words.plain("protocol-item-reported", title=item.title, speaker=item.speaker))


def _item(words: Words, item: ItemRecord) -> dict[str, Any]:
    return {"number": f"{item.position}.", "title": tidy(item.title), "parts": list(_item_parts(words, item))}


def _item_parts(words: Words, item: ItemRecord) -> Iterator[Part]:
    if item.speaker is not None:
        yield part(words, "protocol-reported", tidy(item.speaker))
    if item.speakers:
        yield part(words, "protocol-spoke", tidy(", ".join(item.speakers)))
    yield from ({"label": "", "text": line} for line in _lines(item.note))
    for motion in item.motions:
        yield part(words, f"protocol-put-{motion.purpose}", tidy(motion.text))
        if not motion.ballots:
            yield {"label": "", "text": words.plain("protocol-not-voted")}
        for ballot in motion.ballots:
            yield from ballot_parts(words, ballot)


def _tasks(words: Words, protocol: Protocol) -> dict[str, Any]:
    rows = [
        [str(number), tidy(task.text), tidy(task.addressee), words.formats.day(task.due_on) if task.due_on else "–"]
        for number, task in enumerate(protocol.tasks, 1)
    ]
    heads = [words.plain(f"protocol-task-{name}") for name in ("number", "text", "addressee", "due")]
    return {"heading": words.plain("protocol-tasks"), "heads": heads, "rows": rows}


def _lines(text: str) -> Sequence[str]:
    return [tidy(line) for line in text.splitlines() if line.strip()]
