"""`kenes`, also `python -m bot`: one command line for everything an operator does.

A wrong setting, a database in use or of another schema is one line that says which, why and what to do.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import typer
from typer.exceptions import TyperException

from bot import control
from bot.commands import demo, doctor, due, invite, load, migrate, permissions, run
from bot.desk import complain, in_words, say
from bot.settings import SettingsWrong
from council.language import Language
from locales.text import Text
from storage.errors import DatabaseInUse, SchemaMismatch, StorageUnavailable

COMMANDS: Final = (run, demo, migrate, doctor, load, invite, due, permissions)
LANGUAGE: Final = Language.EN
"""Of the operator's terminal; what people read in Telegram is their own choice."""
FAILED: Final = 1


def command_line() -> typer.Typer:
    """Build the application with every command."""
    app = typer.Typer(name="kenes", no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
    for command in COMMANDS:
        command.register(app)
    return app


def main() -> None:
    """Run the command line of this process."""
    argv = sys.argv[1:]
    try:
        sys.exit(run_command(argv))
    except DatabaseInUse as busy:
        sys.exit(_hand_over(argv, busy))


def run_command(argv: Sequence[str]) -> int:
    """Run one command and return its exit code.

    Raises:
        DatabaseInUse: the program runs on this SQLite file and must be asked instead.
    """
    try:
        return command_line()(list(argv), standalone_mode=False) or 0
    except TyperException as misuse:
        complain(getattr(misuse, "format_message", misuse.__str__)())
        return getattr(misuse, "exit_code", FAILED)
    except SettingsWrong as wrong:
        for name, why in wrong.faults:
            complain(in_words(LANGUAGE, Text("setting-wrong", {"name": name, "why": why})))
    except SchemaMismatch as other:
        key = "schema-newer" if (other.found or "") > other.wanted else "schema-older"
        complain(in_words(LANGUAGE, Text(key, {"found": other.found or "-", "wanted": other.wanted})))
    except StorageUnavailable as gone:
        complain(in_words(LANGUAGE, Text("database-unavailable", {"why": str(gone)})))
    return FAILED


def _hand_over(argv: Sequence[str], busy: DatabaseInUse) -> int:
    try:
        answer = control.ask(control.socket_path(Path(busy.path)), argv)
    except (OSError, ValueError):
        complain(in_words(LANGUAGE, Text("database-in-use", {"path": busy.path})))
        return FAILED
    if answer["out"]:
        say(answer["out"].rstrip("\n"))
    if answer["err"]:
        complain(answer["err"].rstrip("\n"))
    return int(answer["code"])


if __name__ == "__main__":
    main()
