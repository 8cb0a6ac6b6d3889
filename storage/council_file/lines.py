"""Finding again the line of a table or key: `tomllib` tells what a file says, not where."""

from __future__ import annotations

import re
from collections import Counter

_HEADER = re.compile(r"\s*(\[\[?)\s*([\w.\-\"' ]+?)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"\s*([\w.\-\"' ]+?)\s*=(.*)$")
_TOKEN = re.compile(r"\"{3}(?:.*?\"{3})?|'{3}(?:.*?'{3})?|\"(?:\\.|[^\"\\])*\"|'[^']*'|#.*|[\[\]{}]")
_DEEPER = {"[": 1, "{": 1, "]": -1, "}": -1}
_OPENING = ('"""', "'''")
_QUOTES = str.maketrans("", "", "\"' ")


class Lines:
    """Where each entry and each of its keys begins, counted from 1."""

    def __init__(self, text: str) -> None:
        self._found: dict[tuple[str, int, str], int] = {}
        self._entries: Counter[str] = Counter()
        self._table, self._prefix = "", ""
        self._depth, self._quote = 0, ""
        for number, line in enumerate(text.split("\n"), start=1):
            self._read(line, number)

    def of(self, table: str, at: int, key: str = "") -> int | None:
        """The line of a key; failing that of the key it hangs on (`name` for `name.kk`), of its entry, its table."""
        path = key
        while path:
            if (table, at, path) in self._found:
                return self._found[table, at, path]
            path = path.rpartition(".")[0]
        return self._found.get((table, at, "")) or self._found.get(("", 0, table))

    def _read(self, line: str, number: int) -> None:
        if self._quote:
            _, quote, line = line.partition(self._quote)
            if not quote:
                return
            self._quote = ""
            self._follow(line)
        elif self._depth:
            self._follow(line)
        elif header := _HEADER.match(line):
            self._open(is_entry=header[1] == "[[", name=header[2].translate(_QUOTES), number=number)
        elif key := _KEY.match(line):
            self._note(self._prefix + key[1].translate(_QUOTES), number)
            self._follow(key[2])

    def _open(self, *, is_entry: bool, name: str, number: int) -> None:
        table, _, below = name.partition(".")
        self._table, self._prefix = table, f"{below}." if below else ""
        if is_entry and not below:
            self._entries[table] += 1
        self._note(below, number)

    def _note(self, key: str, number: int) -> None:
        at = max(self._entries[self._table] - 1, 0)
        parts = key.split(".")
        for length in range(len(parts)):
            self._found.setdefault((self._table, at, ".".join(parts[: length + 1])), number)

    def _follow(self, value: str) -> None:
        """Keep count of what a value leaves open at the end of its line: brackets, or a string of many lines."""
        for token in _TOKEN.findall(value):
            self._depth += _DEEPER.get(token, 0)
            if token in _OPENING:
                self._quote = token
