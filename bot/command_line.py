"""Running one command line: its exit code, and every foreseen failure as one line that says what to do."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from typing import Final

import typer
from typer.exceptions import TyperException
from typer.main import get_command

from bot.settings import SettingsWrong
from bot.terminal import complain, in_words
from council.language import Language
from locales.text import Text
from storage.errors import DatabaseInUse, NotWhole, SchemaMismatch, StorageUnavailable, ToolMissing

LANGUAGE: Final = Language.EN
"""Of the operator's terminal; what people read in Telegram is their own choice."""
FAILED: Final = 1
INTERRUPTED: Final = 130
"""As shells count Ctrl+C."""


def command_line(commands: Sequence[str]) -> typer.Typer:
    """Build the application with these commands, each a module of `bot.commands`."""
    app = typer.Typer(name="kenes", no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
    app.callback()(_kenes)
    for command in commands:
        import_module(f"bot.commands.{command}").register(app)
    return app


def _wanted(argv: Sequence[str], commands: Sequence[str]) -> Sequence[str]:
    """Only what is asked for: to import them all takes longer than most of them take to run."""
    return argv[:1] if argv and argv[0] in commands else commands


def _kenes() -> None:
    """A Telegram bot and public record for councils."""


def run_command(argv: Sequence[str], commands: Sequence[str]) -> int:
    """Run one command and return its exit code.

    Raises:
        RunsElsewhere: the program runs on this SQLite file and can be asked instead.
    """
    try:
        # Calling the application itself would put Typer's own hook for crashes in place of the log's.
        return get_command(command_line(_wanted(argv, commands))).main(list(argv), "kenes", standalone_mode=False) or 0
    except TyperException as misuse:
        complain(getattr(misuse, "format_message", misuse.__str__)())
        return getattr(misuse, "exit_code", FAILED)
    except typer.Abort:
        return INTERRUPTED
    except SettingsWrong as wrong:
        for name, why in wrong.faults:
            complain(in_words(LANGUAGE, Text("setting-wrong", {"name": name, "why": why})))
    except SchemaMismatch as other:
        complain(in_words(LANGUAGE, _about_schema(other)))
    except DatabaseInUse as busy:
        complain(in_words(LANGUAGE, Text("database-held", {"path": busy.path})))
    except StorageUnavailable as gone:
        complain(in_words(LANGUAGE, Text("database-unavailable", {"why": str(gone)})))
    except ToolMissing as missing:
        complain(in_words(LANGUAGE, Text("tool-missing", {"tool": missing.tool})))
    except NotWhole as broken:
        complain(in_words(LANGUAGE, Text("backup-not-whole", {"why": str(broken)})))
    return FAILED


def _about_schema(other: SchemaMismatch) -> Text:
    if other.found is None:
        return Text("schema-none")
    return Text(
        "schema-newer" if other.found > other.wanted else "schema-older", {"found": other.found, "wanted": other.wanted}
    )
