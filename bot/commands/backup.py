"""`kenes backup`: one whole file of everything, made while the program goes on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import Progress

from bot.desk import Desk, at_desk
from bot.keeping.backups import back_up
from bot.terminal import complain, given_path, in_words, is_visit, say, say_json
from council.language import Language
from locales.formats import file_size
from locales.text import Text
from storage.copying import Told


def register(app: typer.Typer) -> None:
    app.command("backup", help="Make a backup, also while the program runs.")(backup)


def backup(
    to: Annotated[Path | None, typer.Option(help="A file, or a folder.", show_default=False)] = None,
    is_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False,  # noqa: FBT002 a bare flag
) -> None:
    asked, here = None if to is None else given_path(to), given_path(Path())
    try:
        with _progress() as told:
            made = at_desk(lambda desk: back_up(desk.units, desk.settings.database, asked or _folder(desk, here), told))
    except FileExistsError as there:
        complain(in_words(Language.EN, Text("backup-exists", {"file": str(there)})))
        raise typer.Exit(1) from there
    if is_json:
        say_json({"file": made.file, "bytes": made.bytes, "made_at": made.made_at})
    else:
        say(in_words(Language.EN, Text("backup-made", {"file": made.file, "size": file_size(made.bytes)})))


def _folder(desk: Desk, here: Path) -> Path:
    """The folder of backups, or where the person stands."""
    folder = desk.settings.backup_dir or here
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@contextmanager
def _progress() -> Iterator[Told]:
    """A bar on this terminal; a visitor's terminal is elsewhere."""
    if is_visit():
        yield lambda _done, _pages: None
        return
    console = Console(stderr=True)
    with Progress(console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task(in_words(Language.EN, Text("backup-making")), total=None)
        yield lambda done, pages: bar.update(task, completed=done, total=pages)
