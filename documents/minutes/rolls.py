"""Roll calls as tables: a row for each member, a column for each open ballot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from council.ballots.measure import Option
from council.minutes.protocol import BallotRecord, Protocol, RollLine
from documents.spreadsheets.cells import tidy
from locales.words import Words

ON_A_PAGE = 5
"""Ballots side by side on a sheet of A4."""


@dataclass(frozen=True, slots=True)
class Roll:
    """All open ballots of a meeting: `rows` are a name and its answers, in the order of the ballots."""

    ballots: tuple[BallotRecord, ...]
    rows: tuple[tuple[str, ...], ...]


def roll_of(words: Words, protocol: Protocol, ballots: Sequence[BallotRecord] | None = None) -> Roll:
    """The roll of these ballots, or of all that were open; secret ones have none."""
    taken = protocol.ballots() if ballots is None else ballots
    named = tuple(ballot for ballot in taken if ballot.roll and not ballot.is_secret)
    names = sorted({line.name for ballot in named for line in ballot.roll}, key=words.sort_key)
    rows = tuple((tidy(name), *(_answer(words, ballot, name) for ballot in named)) for name in names)
    return Roll(named, rows)


def roll_tables(words: Words, protocol: Protocol) -> list[dict[str, Any]]:
    """The roll in tables that are narrow enough for a page."""
    whole = roll_of(words, protocol)
    return [
        _table(words, roll_of(words, protocol, whole.ballots[first : first + ON_A_PAGE]))
        for first in range(0, len(whole.ballots), ON_A_PAGE)
    ]


def heads(words: Words, roll: Roll) -> list[str]:
    numbered = (words.plain("protocol-roll-ballot", number=str(ballot.number)) for ballot in roll.ballots)
    return [words.plain("protocol-roll-name"), *numbered]


def _table(words: Words, roll: Roll) -> dict[str, Any]:
    return {"heads": heads(words, roll), "rows": [list(row) for row in roll.rows]}


def _answer(words: Words, ballot: BallotRecord, name: str) -> str:
    lines = [line for line in ballot.roll if line.name == name]
    return "; ".join(_said(words, ballot, line) for line in lines) or words.plain("protocol-answer-none")


def _said(words: Words, ballot: BallotRecord, line: RollLine) -> str:
    said = _voted(words, ballot, line)
    return said if line.is_voting else words.plain("protocol-answer-advisory", answer=said)


def _voted(words: Words, ballot: BallotRecord, line: RollLine) -> str:
    if line.recused is not None:
        return words.plain("protocol-answer-recused")
    if line.choice is not None:
        return tidy(line.choice)
    if ballot.candidates and line.option is Option.NO:
        return words.plain("protocol-answer-against-all")
    return words.plain(f"protocol-answer-{line.option or 'silent'}")
