"""`kenes`, also `python -m bot`: one command line for everything an operator does.

A wrong setting, a database in use or of another schema is one line that says which, why and what to do.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from bot.command_line import FAILED, INTERRUPTED, LANGUAGE, run_command
from bot.handover import FellSilent, NobodyListens, RunsElsewhere, ask
from bot.observability.logs import set_up_logs
from bot.terminal import complain, in_words, say
from locales.text import Text

COMMANDS: Final = (
    *("run", "demo", "migrate", "doctor", "load", "count", "invite"),
    *("backup", "restore", "held", "due", "permissions"),
)
"""In the order of the help."""


def main() -> None:
    """Run the command line of this process."""
    # Before anything can fail: structlog's own tracebacks print local variables.
    set_up_logs(level="WARNING", is_json=False)
    argv = sys.argv[1:]
    try:
        sys.exit(_asked(argv))
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)


def _asked(argv: Sequence[str]) -> int:
    try:
        return run_command(argv, COMMANDS)
    except RunsElsewhere as elsewhere:
        return _hand_over(argv, elsewhere.path)


def _hand_over(argv: Sequence[str], database: str) -> int:
    try:
        answer = ask(Path(database), argv)
    except NobodyListens:
        complain(in_words(LANGUAGE, Text("database-in-use", {"path": database})))
        return FAILED
    except FellSilent:
        complain(in_words(LANGUAGE, Text("program-silent")))
        return FAILED
    if answer.out:
        say(answer.out.rstrip("\n"))
    if answer.err:
        complain(answer.err.rstrip("\n"))
    return answer.code


if __name__ == "__main__":
    main()
