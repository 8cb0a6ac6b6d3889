"""The words that come with the program: `data/record-words.toml`."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any, Final, TypeVar

from council.ballots.model import Purpose
from council.profiles.model import Base
from council.records.model import Answer, Part, Ruling
from council.records.wording import Wording
from council.records.words import Vocabulary, plain

T = TypeVar("T")
FILE: Final = Path(__file__).parent.parent.parent / "data" / "record-words.toml"
_NUMBER: Final = r"(\d{1,3})(?:[.,](\d{1,3}))?\s*"


@cache
def shipped_vocabulary() -> Vocabulary:
    """What Kenes understands of other people's records."""
    tables = tomllib.loads(FILE.read_text("utf-8"))
    wording = tables["wording"]
    return Vocabulary(
        options=_meanings(tables["options"], Answer),
        results=_meanings(tables["results"], Ruling),
        roles=_meanings(tables["roles"], Part),
        purposes=_meanings(tables["classifications"], Purpose),
        wording=Wording(
            shares=_patterns(tables["share"], Fraction),
            bases=_patterns(tables["base"], Base),
            plurality=_any_of(wording["plurality"]),
            percent=re.compile(f"{_NUMBER}(?:{'|'.join(wording['percent'])})"),
            more_than=_any_of(wording["more_than"]),
            at_least=_any_of(wording["at_least"]),
        ),
    )


def _meanings(table: Mapping[str, Iterable[str]], meaning: Callable[[str], T]) -> dict[str, T]:
    return {plain(word): meaning(means) for means, words in table.items() for word in words}


def _patterns(
    tables: Iterable[Mapping[str, Any]], meaning: Callable[[str], T]
) -> tuple[tuple[re.Pattern[str], T], ...]:
    return tuple((_any_of(table["words"]), meaning(table["is"])) for table in tables)


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(words))
