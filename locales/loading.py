"""Reading the message files: one folder per language, one file per noun."""

from collections.abc import Mapping
from pathlib import Path
from typing import TypeAlias

from fluent.syntax import FluentParser, ast

from council.language import Language
from locales.words import Complaint, Words, refuse

Entry: TypeAlias = ast.Message | ast.Term | ast.Junk

FOLDER = Path(__file__).parent


class BadWords(ValueError):
    """A message file cannot be used; says which file, where and why."""


def load_words(folder: Path = FOLDER, complain: Complaint = refuse) -> Mapping[Language, Words]:
    """Every language of the house from `<folder>/<language>/*.ftl`.

    A key that stands in two files, or a line Fluent cannot read, raises BadWords: with Fluent alone
    the second message would be dropped and the bad line skipped in silence.
    """
    return {language: _read(folder, language, complain) for language in Language}


def _read(folder: Path, language: Language, complain: Complaint) -> Words:
    files = {path: path.read_text("utf-8") for path in sorted((folder / language).glob("*.ftl"))}
    if not files:
        raise BadWords(f"{folder / language}: no message files (*.ftl) here")
    home: dict[str, Path] = {}
    for path, source in files.items():
        for key in keys_of(path, source):
            if key in home:
                raise BadWords(f"{path}: the message {key} already stands in {home[key]}")
            home[key] = path
    return Words(language, files.values(), complain)


def keys_of(path: Path, source: str) -> list[str]:
    """The messages and terms of one file; BadWords with the line when Fluent cannot read it."""
    return [_key(path, source, entry) for entry in entries_of(source)]


def entries_of(source: str) -> list[Entry]:
    body = FluentParser().parse(source).body
    return [entry for entry in body if isinstance(entry, ast.Message | ast.Term | ast.Junk)]


def _key(path: Path, source: str, entry: Entry) -> str:
    if isinstance(entry, ast.Junk):
        start = entry.span.start if entry.span else 0
        line = source.count("\n", 0, start) + 1
        raise BadWords(f"{path}:{line}: {entry.annotations[0].message}")
    return f"-{entry.id.name}" if isinstance(entry, ast.Term) else str(entry.id.name)
