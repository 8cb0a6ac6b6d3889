"""A message file, read once: its messages with their tags and without."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeAlias

from fluent.syntax import FluentParser, ast

Entry: TypeAlias = ast.Message | ast.Term

_TAG: Final = re.compile(r"</?[a-z][^<>\n]*>")


class BadWords(ValueError):
    """A message file cannot be used; says which file, where and why."""


@dataclass(frozen=True, slots=True)
class MessageFile:
    path: Path
    entries: tuple[Entry, ...]
    plain_entries: tuple[Entry, ...]


def read_file(path: Path) -> MessageFile:
    return parsed(path, path.read_text("utf-8"))


def parsed(path: Path, source: str) -> MessageFile:
    """The messages of a file; BadWords with the line where Fluent would skip what it cannot read."""
    entries = _entries(path, source)
    return MessageFile(path, entries, tuple(_without_tags(path, source, entry) for entry in entries))


def key_of(entry: Entry) -> str:
    return f"-{entry.id.name}" if isinstance(entry, ast.Term) else str(entry.id.name)


def _entries(path: Path, source: str) -> tuple[Entry, ...]:
    body = FluentParser().parse(source).body
    for entry in body:
        if isinstance(entry, ast.Junk):
            raise BadWords(f"{path}:{_line(source, entry)}: {entry.annotations[0].message}")
    return tuple(entry for entry in body if isinstance(entry, ast.Message | ast.Term))


def _without_tags(path: Path, source: str, entry: Entry) -> Entry:
    """Parsing is most of a start, so only a message that has tags is parsed a second time."""
    own = source[entry.span.start : entry.span.end] if entry.span else ""
    return _entries(path, _TAG.sub("", own))[0] if _TAG.search(own) else entry


def _line(source: str, junk: ast.Junk) -> int:
    return source.count("\n", 0, junk.span.start if junk.span else 0) + 1
