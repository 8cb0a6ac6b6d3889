"""`kenes restore`: a backup in the place of the database, with everything it would send held back."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Annotated

import typer

from bot.desk import log_as
from bot.keeping.restores import Brought, bring_back
from bot.settings import Settings, read_settings
from bot.terminal import busy_with, complain, in_words, say, say_json
from council.language import Language
from locales.text import Text
from storage.dumping import without_password
from storage.migrate import newest_revision
from storage.restoring import Looked, alone, look


def register(app: typer.Typer) -> None:
    app.command("restore", help="Bring a backup back; stop the program first.")(restore)


def restore(
    path: Annotated[Path, typer.Argument(help="The backup's file.", show_default=False)],
    is_sure: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,  # noqa: FBT002 a bare flag
    is_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False,  # noqa: FBT002 a bare flag
) -> None:
    settings = read_settings()
    log_as(settings)
    looked = _looked(path, settings)
    if looked.revision < newest_revision():
        _tell("restore-older", found=looked.revision, wanted=newest_revision())
    if not is_sure:
        where = str(settings.database.path or without_password(settings.database))
        typer.confirm(in_words(Language.EN, Text("restore-sure", {"file": str(path), "database": where})), abort=True)
    with busy_with(Text("restore-working"), Language.EN):
        brought = asyncio.run(bring_back(looked, settings))
    if is_json:
        say_json(_facts(brought))
    else:
        _say(brought)


def _looked(path: Path, settings: Settings) -> Looked:
    with busy_with(Text("restore-looking"), Language.EN):
        try:
            return asyncio.run(_look(path, settings))
        except FileNotFoundError as nothing:
            _tell("backup-missing", file=str(path))
            raise typer.Exit(1) from nothing


async def _look(path: Path, settings: Settings) -> Looked:
    # Before anybody is asked whether they are sure.
    async with alone(settings.database):
        return await look(path, settings.database.engine)


def _say(brought: Brought) -> None:
    say(in_words(Language.EN, Text("restore-done")))
    if brought.replaced is not None:
        say(in_words(Language.EN, Text("restore-replaced", {"file": str(brought.replaced)})))
    if brought.settled is not None:
        say(in_words(Language.EN, Text("restore-held", {"count": brought.settled.held})))
        say(in_words(Language.EN, Text("restore-erased", {"count": brought.settled.erased})))


def _facts(brought: Brought) -> dict[str, object]:
    settled = brought.settled
    return {
        "replaced": None if brought.replaced is None else str(brought.replaced),
        "made_at": None if settled is None else settled.restored.made_at,
        "held": 0 if settled is None else settled.held,
        "erased": 0 if settled is None else settled.erased,
    }


def _tell(key: str, **args: str) -> None:
    complain(in_words(Language.EN, Text(key, args)))
