"""A message file, read once and parted into its messages; each is parsed when it is first wanted."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeAlias

from fluent.syntax import FluentParser, ast

Entry: TypeAlias = ast.Message | ast.Term

_KEY: Final = re.compile(r"^(-?[a-zA-Z][\w-]*) *=", re.MULTILINE | re.ASCII)
_UNUSUAL: Final = re.compile(r"^(?!-?[a-zA-Z][\w-]* *=)[^\s#}]", re.MULTILINE | re.ASCII)
"""A line that neither begins a message nor goes on with one."""
_TAG: Final = re.compile(r"</?[a-z][^<>\n]*>")


class BadWords(ValueError):
    """A message file cannot be used; says which file, where and why."""


@dataclass(frozen=True, slots=True)
class Written:
    """One message or term as it stands in its file.

    Attributes:
        key: a term's begins with a hyphen.
    """

    path: Path
    key: str
    source: str

    def entries(self) -> tuple[Entry, ...]:
        return _entries(self.path, self.source)

    def without_tags(self) -> "Written":
        return Written(self.path, self.key, _TAG.sub("", self.source))


@dataclass(frozen=True, slots=True)
class MessageFile:
    path: Path
    source: str
    messages: tuple[Written, ...]

    def entries(self) -> tuple[Entry, ...]:
        """Everything in it, parsed; BadWords with the line where Fluent would skip what it cannot read."""
        return _entries(self.path, self.source)


def read_file(path: Path) -> MessageFile:
    return parted(path, path.read_text("utf-8"))


def parted(path: Path, source: str) -> MessageFile:
    """The messages of a file; whatever looks odd is parsed at once, so that BadWords comes before a person does."""
    begins = [*_KEY.finditer(source)]
    ends = [*(begin.start() for begin in begins[1:]), len(source)]
    messages = [Written(path, begin[1], source[begin.start() : end]) for begin, end in zip(begins, ends, strict=True)]
    file = MessageFile(path, source, tuple(messages))
    if _UNUSUAL.search(source) or any(map(_is_odd, messages)):
        file.entries()
    return file


def _is_odd(message: Written) -> bool:
    return message.source.count("{") != message.source.count("}") or message.source.rstrip().endswith("=")


def _entries(path: Path, source: str) -> tuple[Entry, ...]:
    body = FluentParser().parse(source).body
    for entry in body:
        if isinstance(entry, ast.Junk):
            raise BadWords(f"{path}:{_line(source, entry)}: {entry.annotations[0].message}")
    return tuple(entry for entry in body if isinstance(entry, ast.Message | ast.Term))


def _line(source: str, junk: ast.Junk) -> int:
    return source.count("\n", 0, junk.span.start if junk.span else 0) + 1
