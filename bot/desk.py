"""The desk of the command line: an open house, and where to say what was done.

A command gives its work to `at_desk`. Usually that opens the database here. Where the program already runs on an SQLite
file, one process may hold it and no second one, so the same command line is handed to the running program
(`bot.control`), which runs it at its own desk and sends back what it said.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Callable, Coroutine, Mapping
from contextlib import AbstractContextManager, nullcontext
from contextvars import ContextVar
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TextIO, TypeVar

import typer
from rich.console import Console

from bot.keeping.settling_in import settle_in
from bot.observability.logs import set_up_logs
from bot.schema import make_if_new
from bot.settings import Settings, read_settings
from bot.wiring import units_of, words_of
from council.language import Language
from locales.text import Text
from locales.words import Words
from storage.errors import DatabaseInUse
from storage.migrate import require_newest
from storage.opening import open_database
from storage.unit_of_work import Units

T = TypeVar("T")


class RunsElsewhere(Exception):
    """A running program holds the SQLite file at `path`; the same command line can be handed to it."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path


@dataclass(frozen=True, slots=True)
class Desk:
    """What a command works with.

    Attributes:
        username: the bot's, where the program runs and knows it.
        loop: the running program's, if the command came from another process.
    """

    settings: Settings
    units: Units
    words: Mapping[Language, Words]
    username: str | None = None
    loop: asyncio.AbstractEventLoop | None = None


@dataclass(frozen=True, slots=True)
class Visit:
    """One command line handed over by another process: its folder, and where its words go."""

    desk: Desk
    folder: Path
    out: TextIO
    err: TextIO


_VISIT: ContextVar[Visit | None] = ContextVar("visit", default=None)


def visiting(visit: Visit) -> None:
    """Make this thread's commands work at the running program's desk."""
    _VISIT.set(visit)


def at_desk(work: Callable[[Desk], Coroutine[Any, Any, T]]) -> T:
    """Run a command's work with the house open.

    Raises:
        RunsElsewhere: the program runs and holds the file; `bot.__main__` then hands the command over.
        storage.errors.SchemaMismatch: the database must be migrated first.
        storage.errors.StorageUnavailable: it cannot be opened.
        bot.settings.SettingsWrong: a setting is wrong.
    """
    visit = _VISIT.get()
    if visit is not None and visit.desk.loop is not None:
        return asyncio.run_coroutine_threadsafe(work(visit.desk), visit.desk.loop).result()
    settings = read_settings()
    log_as(settings)
    try:
        prepare(settings)
        return asyncio.run(_opened(settings, work))
    except DatabaseInUse as busy:
        raise RunsElsewhere(busy.path) from busy


def prepare(settings: Settings) -> None:
    """Make the database if it is an SQLite file that is not there yet, and say so."""
    if make_if_new(settings.database):
        complain(in_words(Language.EN, Text("database-made", {"path": str(settings.database.path)})))


async def _opened(settings: Settings, work: Callable[[Desk], Coroutine[Any, Any, T]]) -> T:
    async with open_database(settings.database) as database:
        await require_newest(database)
        units = units_of(settings, database)
        await settle_in(units, settings)
        return await work(Desk(settings, units, words_of()))


def log_as(settings: Settings) -> None:
    """Set the logs up as the settings want them, with this installation's secrets masked."""
    set_up_logs(level=settings.log_level, is_json=settings.log_json, secrets=settings.secrets())


def busy_with(text: Text, language: Language) -> AbstractContextManager[object]:
    """Show on this terminal that something takes a while; a visitor's terminal is elsewhere."""
    return Console(stderr=True).status(in_words(language, text)) if _VISIT.get() is None else nullcontext()


def is_visit() -> bool:
    """Tell whether the command line came from another process."""
    return _VISIT.get() is not None


def given_path(path: Path) -> Path:
    """A path as the person meant it, from the folder they stand in."""
    visit = _VISIT.get()
    return path if visit is None else visit.folder / path


def say(line: str) -> None:
    """Print a line of the answer."""
    visit = _VISIT.get()
    typer.echo(line, file=sys.stdout if visit is None else visit.out)


def say_json(facts: Any) -> None:
    """Print the answer for programs."""
    say(json.dumps(facts, ensure_ascii=False, indent=2, default=str))


def complain(line: str) -> None:
    """Print what went wrong and what to do, apart from the answer."""
    visit = _VISIT.get()
    typer.echo(line, file=sys.stderr if visit is None else visit.err)


def in_words(language: Language, text: Text) -> str:
    """Say a key in this language, plain."""
    return words_of()[language].plain_text(text)
