"""What a forked child does; importing this imports the program."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module

from bot.__main__ import COMMANDS, main

for command in COMMANDS:
    import_module(f"bot.commands.{command}")


def run(words: Sequence[str], folder: str, environment: Mapping[str, str], out: int, err: int) -> None:
    """Be `kenes` with these words, in this folder, with these settings, speaking into these pipes."""
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(folder)
    os.dup2(out, 1)
    os.dup2(err, 2)
    sys.argv = ["kenes", *words]
    main()
