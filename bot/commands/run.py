"""`kenes run`: the bot itself, by long polling."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Coroutine
from typing import Annotated, Any

import typer
from storage.opening import open_database

from bot.commands.migrate import migrate_locked
from bot.control import Control, socket_path
from bot.desk import Desk, in_words, say, say_json
from bot.nursery import Nursery
from bot.observability.logs import set_up_logs
from bot.program import Program
from bot.settings import Settings, SettingsWrong, read_settings
from bot.wiring import clock, words_of
from council.language import Language
from locales.text import Text
from storage.migrate import newest_revision, require_newest
from storage.sealing import Seal
from storage.unit_of_work import Units


def register(app: typer.Typer) -> None:
    app.command("run", help="Run the bot.")(run)


def run(is_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False) -> None:  # noqa: FBT002 a bare flag
    settings = read_settings()
    if settings.bot_token is None:
        raise SettingsWrong([("KENES_BOT_TOKEN", "is missing; @BotFather gives one")])
    log_as(settings)
    if is_new(settings):
        migrate_locked(settings.database)
    runner(lambda: serve(settings, is_json=is_json))


def log_as(settings: Settings) -> None:
    """Set the logs up as the settings want them, with this installation's secrets masked."""
    secrets = [given.get_secret_value() for given in (settings.bot_token, settings.secret) if given]
    set_up_logs(level=settings.log_level, is_json=settings.log_json, secrets=secrets)


def is_new(settings: Settings) -> bool:
    """Tell whether the database is an SQLite file that does not exist yet, so that nothing can be spoilt."""
    path = settings.database.path
    return path is not None and not path.exists()


def runner(main: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Run a coroutine function to its end, on uvloop where it exists."""
    factory = None
    if sys.platform != "win32":
        import uvloop

        factory = uvloop.new_event_loop
    with asyncio.Runner(loop_factory=factory) as loop:
        loop.run(main())


async def serve(settings: Settings, *, is_json: bool) -> None:
    """Open the database and run the program on it until it is told to stop.

    Raises:
        SchemaMismatch: the database is of another schema.
    """
    async with open_database(settings.database) as database:
        await require_newest(database)
        units = Units(database, clock, Seal(settings.sealing_secret()))
        nursery = Nursery()

        async def started(username: str) -> None:
            desk = Desk(settings, units, words_of(), username, asyncio.get_running_loop())
            if settings.database.path is not None:
                _open_counter(nursery, desk)
            announce(username, is_json=is_json)

        await Program(settings, units).run(started)
        await nursery.stop(within=1)


def _open_counter(nursery: Nursery, desk: Desk) -> None:
    from bot.__main__ import run_command

    path = desk.settings.database.path
    if path is not None:
        control = Control(desk, run_command)
        nursery.serve("control", lambda: control.serve(socket_path(path)))


def announce(username: str, *, is_json: bool) -> None:
    """Say that the bot takes updates now."""
    if is_json:
        say_json({"bot": username, "schema": newest_revision()})
    else:
        say(in_words(Language.EN, Text("run-started", {"username": username})))
