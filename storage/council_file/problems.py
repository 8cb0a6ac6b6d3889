"""pydantic's findings as problems of ours: a locale key and its arguments."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from council.loading.model import Problem, Spot, Table
from storage.council_file.row import Row
from storage.council_file.shape import NamesRow
from storage.profile_tables import TABLES

_SHOWN = 60
_RULES = "rules"
_REASONS: Mapping[str, str] = {
    "bool_type": "load-expected-flag",
    "day": "load-expected-day",
    "extra_forbidden": "load-unknown-key",
    "greater_than_equal": "load-too-small",
    "int_type": "load-expected-number",
    "less_than_equal": "load-too-large",
    "list_type": "load-expected-list",
    "missing": "load-missing",
    "model_type": "load-expected-names",
    "own-ahead": "load-expected-ahead",
    "own-flag": "load-expected-flag",
    "own-hour": "load-expected-hour",
    "own-list": "load-expected-list",
    "own-number": "load-expected-number",
    "own-one-of": "load-expected-one-of",
    "own-share": "load-expected-share",
    "one_of": "load-expected-one-of",
    "string_pattern_mismatch": "load-expected-code",
    "string_too_long": "load-too-long",
    "string_too_short": "load-too-short",
    "string_type": "load-expected-text",
}
_BOUNDS = ("ge", "le", "min_length", "max_length")
_CODES = {"bin": "load-expected-bin", "code": "load-expected-body-code"}


def problems_of(refusal: ValidationError, table: Table, at: int, row: type[Row]) -> Iterator[Problem]:
    for found in refusal.errors(include_url=False):
        path = ".".join(str(step) for step in found["loc"] if isinstance(step, str))
        yield Problem(Spot(table, at, path), _reason(found, table), {"key": path, **_args(found, row)})


def _reason(found: ErrorDetails, table: Table) -> str:
    *_, outer, key = ("", *found["loc"])
    kind = found["type"]
    if outer == "name" and kind in ("missing", "string_too_short"):
        return "load-missing-language"
    if kind == "model_type" and _RULES in found["loc"]:
        return "load-expected-rules"
    if kind == "string_pattern_mismatch" and (key == "bin" or table is Table.BODY):
        return _CODES.get(str(key), _REASONS[kind])
    return _REASONS.get(kind, "load-not-valid")


def _args(found: ErrorDetails, row: type[Row]) -> dict[str, Any]:
    args: dict[str, Any] = {"given": _shown(found["input"]), "language": str(found["loc"][-1])}
    context = found.get("ctx", {})
    for bound in filter(context.__contains__, _BOUNDS):
        args["bound"] = context[bound]
    if found["type"] == "extra_forbidden":
        args["known"] = ", ".join(_known(found["loc"][:-1], row))
    return args | {"known": context["known"]} if "known" in context else args


def _known(above: tuple[int | str, ...], row: type[Row]) -> Iterator[str]:
    """The keys of the table in which an unknown one stands."""
    if above[:1] == (_RULES,):
        yield from TABLES if len(above) == 1 else ("source", *TABLES[str(above[1])].keys)
        return
    known = NamesRow if above else row
    yield from (field.alias or name for name, field in known.model_fields.items())


def _shown(given: object) -> str:
    text = "" if isinstance(given, dict | list) else str(given)
    return text if len(text) <= _SHOWN else text[:_SHOWN] + "…"
