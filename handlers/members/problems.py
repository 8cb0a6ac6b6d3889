"""What is wrong with a workbook, a line for each row."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from council.errors import FieldRefused, RuleBroken
from council.members.model import RowRefused
from documents.members.rows import RowError
from handlers.kit.errors import words_for
from locales.text import Text, Value

SHOWN_MOST = 15
NAME_MOST = 40


def unreadable(errors: Sequence[RowError]) -> list[Text]:
    return _first([_unreadable(error) for error in errors])


def against_rules(refused: Sequence[RowRefused], has: Callable[[str], bool]) -> list[Text]:
    """Args: has, whether the language has words under a key; a field without its own falls back on the form's."""
    return _first(
        [
            Text(
                "members-row-refused",
                {"row": str(each.row.number), "name": each.row.name[:NAME_MOST], "reason": _reason(each.reason, has)},
            )
            for each in refused
        ]
    )


def _unreadable(error: RowError) -> Text:
    told: dict[str, Value] = {
        "row": str(error.row),
        "column": Text(error.column.heading),
        "expected": Text(error.expected_key),
    }
    if error.found:
        return Text("members-row-wrong", {**told, "found": error.found})
    return Text("members-row-empty", told)


def _reason(reason: RuleBroken, has: Callable[[str], bool]) -> Text:
    said = words_for(reason)
    if isinstance(reason, FieldRefused) and not has(said.key):
        return Text(f"form-wrong-{reason.reason}", said.args)
    return said


def _first(lines: list[Text]) -> list[Text]:
    more = len(lines) - SHOWN_MOST
    return [*lines[:SHOWN_MOST], Text("members-more", {"count": more})] if more > 0 else lines
