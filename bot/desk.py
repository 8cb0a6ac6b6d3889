"""The desk of the command line: an open house.

A command gives its work to `at_desk`. Usually that opens the database here. Where the program already runs on an SQLite
file, one process may hold it and no second one, so the same command line is handed to the running program
(`bot.handover`), which runs it at its own desk and sends back what it said.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Mapping
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any, TypeVar

from bot.handover import RunsElsewhere
from bot.keeping.settling_in import settle_in
from bot.observability.logs import set_up_logs
from bot.schema import make_if_new
from bot.settings import Settings, read_settings
from bot.speech import words_of
from bot.terminal import complain, in_words
from bot.wiring import units_of
from council.language import Language
from locales.text import Text
from locales.words import Words
from storage.errors import DatabaseInUse
from storage.migrate import require_newest
from storage.opening import open_database
from storage.unit_of_work import Units

T = TypeVar("T")


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


_LENT: ContextVar[Desk | None] = ContextVar("lent", default=None)


def lend(desk: Desk) -> None:
    """Make this thread's commands work at the running program's desk."""
    _LENT.set(desk)


def at_desk(work: Callable[[Desk], Coroutine[Any, Any, T]]) -> T:
    """Run a command's work with the house open.

    Raises:
        RunsElsewhere: the program runs and holds the file; `bot.__main__` then hands the command over.
        storage.errors.SchemaMismatch: the database must be migrated first.
        storage.errors.StorageUnavailable: it cannot be opened.
        bot.settings.SettingsWrong: a setting is wrong.
    """
    lent = _LENT.get()
    if lent is not None and lent.loop is not None:
        return asyncio.run_coroutine_threadsafe(work(lent), lent.loop).result()
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
