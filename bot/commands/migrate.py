"""`kenes migrate`: bring the database to this program's schema, whole or not at all."""

from __future__ import annotations

from typing import Annotated

import typer

from bot.desk import log_as
from bot.schema import migrate_locked
from bot.settings import read_settings
from bot.terminal import in_words, say, say_json
from council.language import Language
from locales.text import Text
from storage.migrate import newest_revision


def register(app: typer.Typer) -> None:
    app.command("migrate", help="Bring the database to this program's schema.")(migrate)


def migrate(is_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False) -> None:  # noqa: FBT002 a bare flag
    settings = read_settings()
    log_as(settings)
    migrate_locked(settings.database)
    revision = newest_revision()
    if is_json:
        say_json({"revision": revision})
    else:
        say(in_words(Language.EN, Text("schema-now", {"revision": revision})))
