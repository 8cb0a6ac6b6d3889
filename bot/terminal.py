"""The terminal a command talks to: this process's, or that of a visitor whose command line was handed over."""

from __future__ import annotations

import json
import sys
from contextlib import AbstractContextManager, nullcontext
from contextvars import ContextVar
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TextIO

import typer

from bot.speech import words_of
from council.language import Language
from locales.text import Text


@dataclass(frozen=True, slots=True)
class Terminal:
    """Another process's: its folder, and where its words go."""

    folder: Path
    out: TextIO
    err: TextIO


_VISITOR: ContextVar[Terminal | None] = ContextVar("visitor", default=None)


def speak_to(visitor: Terminal) -> None:
    """Make this thread's commands speak to a visitor."""
    _VISITOR.set(visitor)


def is_visit() -> bool:
    """Tell whether the command line came from another process."""
    return _VISITOR.get() is not None


def given_path(path: Path) -> Path:
    """A path as the person meant it, from the folder they stand in."""
    visitor = _VISITOR.get()
    return path if visitor is None else visitor.folder / path


def say(line: str) -> None:
    """Print a line of the answer."""
    visitor = _VISITOR.get()
    typer.echo(line, file=sys.stdout if visitor is None else visitor.out)


def say_json(facts: Any) -> None:
    """Print the answer for programs."""
    say(json.dumps(facts, ensure_ascii=False, indent=2, default=str))


def complain(line: str) -> None:
    """Print what went wrong and what to do, apart from the answer."""
    visitor = _VISITOR.get()
    typer.echo(line, file=sys.stderr if visitor is None else visitor.err)


def in_words(language: Language, text: Text) -> str:
    """Say a key in this language, plain."""
    return words_of()[language].plain_text(text)


def busy_with(text: Text, language: Language) -> AbstractContextManager[object]:
    """Show on this terminal that something takes a while; a visitor's terminal is elsewhere."""
    if is_visit():
        return nullcontext()
    from rich.console import Console

    return Console(stderr=True).status(in_words(language, text))
