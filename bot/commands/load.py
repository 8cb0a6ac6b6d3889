"""`kenes load`: take over a council file, or past votes of a body, whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Annotated, Any, Final

import typer

import council.loading.actions  # noqa: F401  the command finds its action once this is imported
from bot import records
from bot.desk import at_desk
from bot.terminal import busy_with, complain, given_path, in_words, say, say_json
from council.errors import NotFound
from council.language import Language
from council.loading.commands import LoadCouncil
from council.loading.model import Change, Changed, Problem, Report, Spot, Table
from council.loading.refusals import FileRefused
from council.perform import perform
from council.permissions.model import operator
from council.records.refusals import RecordsRefused
from locales.text import Text, Value
from storage.council_file import Reading, default_directory, read_council_file
from storage.popolo import read_past
from storage.unit_of_work import StoredUnit, Units

FAILED: Final = 1
NAMED: Final = 12
"""So many new things of a kind are named one by one; more are only counted."""


class _Trial(Exception):
    """Ends the unit of a dry run, so that nothing of it stays."""

    def __init__(self, report: Report) -> None:
        self.report = report


def register(app: typer.Typer) -> None:
    app.command(
        "load", help="Load regions, organizations, bodies and members from a council file; past votes from JSON."
    )(load)


def load(
    path: Annotated[Path, typer.Argument(help="The file, such as council.toml.", show_default=False)],
    body: Annotated[str | None, typer.Option(help="Of past votes (JSON): the code of their body.")] = None,
    is_trial: Annotated[bool, typer.Option("--dry-run", help="Show what would change.")] = False,  # noqa: FBT002 a bare flag
    language: Annotated[Language, typer.Option(help="Of what is printed.")] = Language.EN,
    is_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False,  # noqa: FBT002 a bare flag
) -> None:
    if body is not None or path.suffix in records.SUFFIXES:
        _load_records(path, body, language, is_trial=is_trial, is_json=is_json)
        return
    reading = read_council_file(given_path(path))
    try:
        with busy_with(Text("load-reading", {"file": path.name}), language):
            report = at_desk(lambda desk: take_over(desk.units, reading, language, is_trial=is_trial))
    except FileRefused as refused:
        problems = sorted(refused.problems, key=lambda problem: (reading.line(problem.spot) or 0, problem.spot.at))
        _say_problems(path, reading, problems, language, is_json=is_json)
        raise typer.Exit(FAILED) from refused
    if is_json:
        say_json(as_json(path, report, is_trial=is_trial))
    else:
        for text in as_texts(path, report, is_trial=is_trial):
            say(in_words(language, text))


def _load_records(path: Path, body: str | None, language: Language, *, is_trial: bool, is_json: bool) -> None:
    if body is None:
        complain(in_words(language, Text("records-no-body", {"file": path.name})))
        raise typer.Exit(FAILED)
    try:
        with busy_with(Text("load-reading", {"file": path.name}), language):
            past = read_past(given_path(path))
            taken = at_desk(lambda desk: records.take_over_records(desk.units, past, body, language, is_trial=is_trial))
    except NotFound as missing:
        complain(in_words(language, Text("records-unknown-body", {"body": body})))
        raise typer.Exit(FAILED) from missing
    except RecordsRefused as refused:
        for each in refused.objections:
            at = f" {each.at}:" if each.at else ""
            complain(f"{path}:{each.line or 1}:{at} {in_words(language, records.objection_in_words(each))}")
        complain(in_words(language, Text("load-refused", {"file": path.name, "count": len(refused.objections)})))
        raise typer.Exit(FAILED) from refused
    if is_json:
        say_json(records.as_json(path, taken, is_trial=is_trial))
    else:
        for text in records.as_texts(path, taken, is_trial=is_trial):
            say(in_words(language, text))


async def take_over(units: Units, reading: Reading, language: Language, *, is_trial: bool = False) -> Report:
    """Take the file over in one unit of work, which a dry run undoes.

    Raises:
        FileRefused: with everything that is wrong with the file.
    """

    async def load_file(uow: StoredUnit) -> Report:
        report = await perform(uow, operator(language), LoadCouncil(reading.file, default_directory()))
        if is_trial:
            raise _Trial(report)
        return report

    try:
        return await units.run(load_file)
    except _Trial as trial:
        return trial.report


def as_json(path: Path, report: Report, *, is_trial: bool) -> dict[str, Any]:
    return {
        "file": str(path),
        "dry_run": is_trial,
        **{what: report.count(what) for what in Changed},
        "changes": [
            {"what": change.what, "table": change.table, "code": change.code, "name": _plain(change)}
            for change in report.changes
        ],
        "absent": [{"body": each.body, "name": each.name, "post": each.post} for each in report.absent],
    }


def as_texts(path: Path, report: Report, *, is_trial: bool) -> Iterator[Text]:
    """What a person reads: groups of changes, who was left alone, the sum."""
    in_order = sorted(report.changes, key=lambda change: ([*Changed].index(change.what), [*Table].index(change.table)))
    for (what, table), group in groupby(in_order, key=lambda change: (change.what, change.table)):
        yield from _group(what, table, [*group])
    if report.absent:
        yield Text("load-absent")
    for each in report.absent:
        yield Text("load-absent-item", {"body": each.body, "name": each.name, "post": each.post})
    if is_trial:
        yield Text("load-trial")
    yield Text("load-done", {"file": path.name, **{what.value: report.count(what) for what in Changed}})


def _group(what: Changed, table: Table, changes: list[Change]) -> Iterator[Text]:
    yield Text(f"load-{what}", {"table": Text(f"load-table.{table}"), "count": len(changes)})
    if what is not Changed.ADDED or len(changes) <= NAMED:
        for change in changes:
            yield Text("load-item", {"name": change.name, "code": change.code})


def _plain(change: Change) -> str | dict[str, str]:
    name = change.name
    return name if isinstance(name, str) else {"kk": name.kk, "ru": name.ru, "en": name.en}


def _say_problems(path: Path, reading: Reading, problems: list[Problem], language: Language, *, is_json: bool) -> None:
    said = [(reading.line(problem.spot), problem, _sentence(reading, problem, language)) for problem in problems]
    if is_json:
        errors = [
            {"file": str(path), "line": line, "table": each.spot.table, "key": each.spot.key, "reason": each.reason}
            | {"message": sentence}
            for line, each, sentence in said
        ]
        say_json({"file": str(path), "errors": errors})
        return
    for line, each, sentence in said:
        complain(f"{path}:{line or 1}: {_spot(each.spot)}{sentence}")
    complain(in_words(language, Text("load-refused", {"file": path.name, "count": len(problems)})))


def _sentence(reading: Reading, problem: Problem, language: Language) -> str:
    def said(value: Any) -> Value:
        return str(reading.line(value) or "") if isinstance(value, Spot) else value

    return in_words(language, Text(problem.reason, {name: said(value) for name, value in problem.args.items()}))


def _spot(spot: Spot) -> str:
    if not spot.table:
        return ""
    key = {"from_on": "from", "until_on": "until"}.get(spot.key, spot.key)
    return f"[[{spot.table}]] {key}: " if key else f"[[{spot.table}]]: "
