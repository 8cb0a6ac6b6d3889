"""Past votes counted again, as `kenes count` says it to people and to programs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from council.ballots.measure import Rule
from council.ballots.requirement import written
from council.ballots.rules import least_for
from council.records.findings import Difference, Kind, Recount
from council.records.model import Answer, Numbers, Past, Unreadable
from council.records.rules import recount
from locales.text import Text, Value
from locales.words import Words
from storage.popolo.vocabulary import shipped_vocabulary

SHOWN: Final = 80
"""So much of a motion's text is enough to know it again."""


@dataclass(frozen=True, slots=True)
class Recounts:
    """Everything that a file came to."""

    past: Past
    each: tuple[Recount, ...]

    @property
    def differing(self) -> int:
        return sum(not each.agrees for each in self.each)


def recounts_of(past: Past, default: Rule, numbers: Numbers) -> Recounts:
    """Count every record again; `default` and `numbers` are for those that tell none."""
    return Recounts(past, tuple(recount(record, shipped_vocabulary(), default, numbers) for record in past.records))


def as_json(path: Path, recounts: Recounts, words: Words) -> dict[str, Any]:
    past = recounts.past
    return {
        "file": str(path),
        "votes": len(recounts.each),
        "agreeing": len(recounts.each) - recounts.differing,
        "differing": recounts.differing,
        "motions_without_votes": past.unvoted,
        "passed_over": past.passed_over,
        "errors": [
            {"line": each.line, "at": each.at, "expected": each.expected, "message": words.plain_text(why(each))}
            for each in past.unreadable
        ],
        "records": [_record(each, words) for each in recounts.each],
    }


def as_texts(path: Path, recounts: Recounts) -> Iterator[Text]:
    """What a person reads: the votes that differ, each difference on its line, and the sum."""
    for each in recounts.each:
        if not each.agrees:
            yield _heading(path, each)
            yield from (Text("records-line", {"what": said(difference)}) for difference in each.differences)
    if not recounts.each:
        return
    sums: dict[str, Value] = {"votes": len(recounts.each), "differing": recounts.differing}
    yield Text("records-sum", sums | {"agreeing": len(recounts.each) - recounts.differing})
    if recounts.past.unvoted:
        yield Text("records-unvoted", {"count": recounts.past.unvoted})
    if recounts.past.passed_over:
        yield Text("records-passed-over", {"count": recounts.past.passed_over})


def said(difference: Difference) -> Text:
    """One difference in words."""
    told: dict[str, Value] = {
        "about": _option(difference.about) if difference.about else "",
        "recorded": _word(difference.recorded),
        "counted": _word(difference.counted),
        "group": difference.group or "",
    }
    if difference.kind is Kind.COUNT and difference.group is not None:
        return Text("records-differs-count-of-group", told)
    if difference.kind is Kind.OPTION_UNKNOWN and difference.about:
        return Text("records-differs-option-unknown-of", told)
    return Text(f"records-differs-{difference.kind}", told)


def why(unreadable: Unreadable) -> Text:
    """Why a part of a file cannot be read."""
    return Text(f"records-expected-{unreadable.expected}", {"given": unreadable.given})


def _record(found: Recount, words: Words) -> dict[str, Any]:
    record, outcome = found.record, found.outcome
    return {
        "at": record.at,
        "line": record.line,
        "id": record.id,
        "identifier": record.identifier,
        "motion_id": record.motion,
        "text": record.text,
        "classification": record.classification,
        "organization": record.body,
        "date": record.date,
        "requirement": record.requirement,
        "rule": None if found.rule is None else written(found.rule),
        "counts": {answer.value: found.tally.get(answer, 0) for answer in Answer},
        "quorum": None if outcome is None else outcome.quorum,
        "present": None if outcome is None else outcome.present,
        "base": None if outcome is None else outcome.base,
        "needed": None if outcome is None else least_for(outcome.rule.majority, outcome.base),
        "casting": None if outcome is None else outcome.casting,
        "result": found.result,
        "recorded_result": record.result or record.motion_result,
        "agrees": found.agrees,
        "differences": [_difference(each, words) for each in found.differences],
        "assumed": list(found.assumed),
    }


def _difference(difference: Difference, words: Words) -> dict[str, Any]:
    return {
        "kind": difference.kind,
        "about": difference.about or None,
        "group": difference.group,
        "recorded": difference.recorded,
        "counted": difference.counted,
        "message": words.plain_text(said(difference)),
    }


def _heading(path: Path, found: Recount) -> Text:
    record = found.record
    text = " ".join((record.text or "").split())
    named = filter(None, (record.date, record.identifier or record.id, text[:SHOWN] + ("…" if text[SHOWN:] else "")))
    where = f"{path}:{record.line}" + (f" {record.at}" if record.at else "")
    return Text("records-heading", {"where": where, "what": ", ".join(named)})


def _option(about: str) -> Value:
    return Text(f"records-option.{about.replace(' ', '-')}") if about in {*Answer} else about


def _word(value: str | int | None) -> Value:
    return "–" if value is None else str(value)
