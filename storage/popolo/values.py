"""The JSON values of a text, one after the other: a list gives its members, lines give each its object."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from council.folding import storable

_SPACE: Final = re.compile(r"[ \t\r\n\x1e]*")
_DECODER: Final = json.JSONDecoder()
_UNSTORABLE: Final = re.compile(r"\\u(?:d[89a-f]|0000)", re.IGNORECASE)
"""Escapes that may stand for what neither a terminal nor a database takes: half a pair, and NUL."""


class NotJson(ValueError):
    """The text breaks off being JSON on this line."""

    def __init__(self, line: int, why: str) -> None:
        super().__init__(line, why)
        self.line, self.why = line, why


@dataclass(frozen=True, slots=True)
class Value:
    """A value with its path and the line on which it begins."""

    at: str
    line: int
    value: Any


class Values:
    """Reads values from a text without holding more than one of them.

    Raises:
        NotJson: while being read.
    """

    def __init__(self, text: str) -> None:
        self._text, self._at = text, 0
        self._is_odd = _UNSTORABLE.search(text) is not None
        self._line, self._counted = 1, 0

    def __iter__(self) -> Iterator[Value]:
        self._skip()
        if self._text.startswith("[", self._at):
            yield from self._members()
            self._skip()
            if self._at < len(self._text):
                raise NotJson(self._line_here(), "Extra data")
        else:
            number = 0
            while self._at < len(self._text):
                line, value = self._next()
                yield Value(f"[{number}]" if number or self._at < len(self._text) else "", line, value)
                number += 1

    def _members(self) -> Iterator[Value]:
        self._at += 1
        self._skip()
        number = 0
        while not self._text.startswith("]", self._at):
            if number:
                self._pass(",")
            line, value = self._next()
            yield Value(f"[{number}]", line, value)
            number += 1
        self._at += 1

    def _pass(self, mark: str) -> None:
        if not self._text.startswith(mark, self._at):
            raise NotJson(self._line_here(), f"Expecting '{mark}' delimiter")
        self._at += 1
        self._skip()

    def _next(self) -> tuple[int, Any]:
        line = self._line_here()
        try:
            value, self._at = _DECODER.raw_decode(self._text, self._at)
        except json.JSONDecodeError as error:
            raise NotJson(error.lineno, error.msg) from error
        except (RecursionError, ValueError) as error:
            raise NotJson(line, type(error).__name__) from error
        self._skip()
        return line, storable(value) if self._is_odd else value

    def _skip(self) -> None:
        found = _SPACE.match(self._text, self._at)
        self._at = found.end() if found else self._at

    def _line_here(self) -> int:
        self._line += self._text.count("\n", self._counted, self._at)
        self._counted = self._at
        return self._line
