"""`kenes load` of past votes: taken over in one unit of work, told to people and to programs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

import council.records.actions  # noqa: F401  the command finds its action once this is imported
from council.language import Language
from council.perform import perform
from council.permissions.model import operator
from council.records.commands import LoadRecords, Taken
from council.records.model import Past
from council.records.refusals import Objection, RecordsRefused
from council.records.rules import recount
from locales.text import Text
from storage.popolo.vocabulary import shipped_vocabulary
from storage.unit_of_work import StoredUnit, Units

SUFFIXES: Final = frozenset({".json", ".jsonl", ".ndjson"})


class _Trial(Exception):
    """Ends the unit of a dry run, so that nothing of it stays."""

    def __init__(self, taken: Taken) -> None:
        self.taken = taken


async def take_over_records(
    units: Units, past: Past, body: str, language: Language, *, is_trial: bool = False
) -> Taken:
    """Take past votes over in one unit of work, which a dry run undoes.

    Raises:
        RecordsRefused: with everything that stands against them.
        council.errors.NotFound: no body has this code.
    """
    if past.unreadable:
        raise RecordsRefused(
            tuple(
                Objection(each.line, each.at, f"records-expected-{each.expected}", each.given)
                for each in past.unreadable
            )
        )
    words = shipped_vocabulary()
    recounts = tuple(recount(record, words) for record in past.records)

    async def load_records(uow: StoredUnit) -> Taken:
        taken = await perform(uow, operator(language), LoadRecords(body, recounts, words))
        if is_trial:
            raise _Trial(taken)
        return taken

    try:
        return await units.run(load_records)
    except _Trial as trial:
        return trial.taken


def as_json(path: Path, taken: Taken, *, is_trial: bool) -> dict[str, Any]:
    """What a program reads."""
    numbers = asdict(taken)
    return {"file": str(path), "dry_run": is_trial, **numbers, "body": taken.body.code}


def as_texts(path: Path, taken: Taken, *, is_trial: bool) -> Iterator[Text]:
    """What a person reads."""
    if is_trial:
        yield Text("load-trial")
    numbers = {name: getattr(taken, name) for name in ("meetings", "motions", "ballots", "decisions", "known")}
    yield Text("records-taken", {"file": path.name, "body": taken.body.names, **numbers})
    if taken.named:
        yield Text("records-named", {"matched": taken.matched, "named": taken.named})
    if taken.differing:
        yield Text("records-differing", {"count": taken.differing, "file": path.name})


def objection_in_words(objection: Objection) -> Text:
    return Text(objection.reason, {"given": objection.given})
