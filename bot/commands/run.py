"""`kenes run`: the bot itself, by long polling."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import Annotated, Any, Final

import typer

from bot.command_line import run_command
from bot.control import Control
from bot.desk import Desk, log_as, prepare
from bot.handover import socket_path
from bot.keeping.journal import Journal, journals_of
from bot.keeping.keeper import Keeper
from bot.keeping.settling_in import settle_in
from bot.keeping.upgrading import bring_up
from bot.nursery import Nursery
from bot.program import Program
from bot.settings import Settings, SettingsWrong, read_settings
from bot.speech import words_of
from bot.terminal import complain, in_words, say, say_json
from bot.wiring import units_of
from council.language import Language
from locales.text import Text
from storage.migrate import newest_revision, require_newest
from storage.opening import open_database

VISITORS: Final = ("load", "invite", "backup", "held")
"""Commands that another process may hand over while the program runs."""


def register(app: typer.Typer) -> None:
    app.command("run", help="Run the bot.")(run)


def run(is_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False) -> None:  # noqa: FBT002 a bare flag
    settings = read_settings()
    if settings.bot_token is None:
        raise SettingsWrong([("KENES_BOT_TOKEN", "is missing; @BotFather gives one")])
    log_as(settings)
    prepare(settings)
    bring_up(settings)
    runner(lambda: serve(settings, is_json=is_json))


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
        units = units_of(settings, database)
        if (settled := await settle_in(units, settings)) is not None:
            complain(in_words(Language.EN, Text("run-restored", {"count": settled.held})))
        nursery = Nursery()
        desk = Desk(settings, units, words_of(), loop=asyncio.get_running_loop())
        control = Control(desk, lambda argv: run_command(argv, VISITORS))
        if (path := settings.database.path) is not None:
            nursery.serve("control", lambda: control.serve(socket_path(path)))
        nursery.serve("erasures", Journal(units, journals_of(settings)).serve)
        if settings.backup_dir is not None:
            nursery.serve("backups", Keeper(units, settings, settings.backup_dir).serve)

        async def started(username: str) -> None:
            control.desk = replace(desk, username=username)
            announce(username, is_json=is_json)

        try:
            await Program(settings, units).run(started)
        finally:
            await nursery.stop(within=1)


def announce(username: str, *, is_json: bool) -> None:
    """Say that the bot takes updates now."""
    if is_json:
        say_json({"bot": username, "schema": newest_revision()})
    else:
        say(in_words(Language.EN, Text("run-started", {"username": username})))
