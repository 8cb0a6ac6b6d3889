"""The words about time in `moments.toml`, folded as what people write is."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from council.folding import fold

TABLE = Path(__file__).with_name("moments.toml")


@cache
def table() -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    read = tomllib.loads(TABLE.read_text("utf-8"))
    return {part: {key: tuple(map(fold, names)) for key, names in rows.items()} for part, rows in read.items()}


def numbered(part: str) -> Iterator[tuple[int, tuple[str, ...]]]:
    """What a part of the table counts, each number with its words: months, weekdays, days ahead."""
    return ((int(number), names) for number, names in table()[part].items())


def words_for(part: str) -> set[str]:
    return set(table()[part]["words"])


@cache
def after_pattern(pattern: str) -> re.Pattern[str]:
    """`#` stands for the number; an ending may follow each word."""
    words = (r"(\d{1,2})" if word == "#" else rf"{re.escape(word)}\w*" for word in pattern.split())
    return re.compile(r"(?<!\w)" + r"\s+".join(words))
