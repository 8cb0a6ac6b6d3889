"""`kenes migrate`: bring the database to this program's schema, whole or not at all."""

from __future__ import annotations

import asyncio
from typing import Annotated

import typer

from bot.desk import in_words, say, say_json
from bot.settings import read_settings
from council.language import Language
from locales.text import Text
from storage.lock import FileLock
from storage.migrate import migrate as migrate_database
from storage.migrate import newest_revision
from storage.url import DatabaseUrl


def register(app: typer.Typer) -> None:
    app.command("migrate", help="Bring the database to this program's schema.")(migrate)


def migrate(is_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False) -> None:  # noqa: FBT002 a bare flag
    migrate_locked(read_settings().database)
    revision = newest_revision()
    if is_json:
        say_json({"revision": revision})
    else:
        say(in_words(Language.EN, Text("schema-now", {"revision": revision})))


def migrate_locked(url: DatabaseUrl) -> None:
    """Migrate with nobody else on the file.

    Raises:
        DatabaseInUse: the program runs on it; stop it first.
    """
    if url.path is None:
        asyncio.run(migrate_database(url))
        return
    with FileLock(url.path):
        asyncio.run(migrate_database(url))
