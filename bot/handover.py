"""Handing a command line to the program that runs on the same SQLite file, for which one process only may open it."""

from __future__ import annotations

import hashlib
import json
import os
import socket
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

PATH_MOST: Final = 100
"""Bytes of a socket's path that every system takes."""


class RunsElsewhere(Exception):
    """A running program holds the SQLite file at `path`; the same command line can be handed to it."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path


class NobodyListens(Exception):
    """The database is held, but no program of its owner takes commands."""


class FellSilent(Exception):
    """The running program ended the conversation without an answer."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command printed on either stream, and its exit code."""

    out: str
    err: str
    code: int


def socket_path(database: Path) -> Path:
    """Where the program that holds this file listens: beside it, or in the temporary folder if the path is long."""
    # Two names of one file (a symbolic link) are one program.
    real = database.resolve()
    beside = real.with_name(real.name + ".sock")
    if len(str(beside).encode()) <= PATH_MOST:
        return beside
    name = hashlib.sha256(str(beside).encode()).hexdigest()[:16]
    return Path(tempfile.gettempdir()) / f"kenes-{name}.sock"


def ask(database: Path, argv: Sequence[str]) -> Answer:
    """Hand a command line to the program that holds this database, and wait for what it says.

    Raises:
        NobodyListens: there is no such program.
        FellSilent: it ended before it answered.
    """
    path = socket_path(database)
    request = json.dumps({"argv": list(argv), "folder": str(Path.cwd())}).encode() + b"\n"
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        try:
            _require_known(path, database)
            connection.connect(str(path))
        except OSError as error:
            raise NobodyListens from error
        try:
            connection.sendall(request)
            with connection.makefile("rb") as answer:
                return Answer(**json.loads(answer.readline()))
        except (OSError, ValueError, TypeError) as error:
            raise FellSilent from error


def _require_known(path: Path, database: Path) -> None:
    """Trust only a socket of this user or of the database's owner: anybody may write into the temporary folder."""
    if path.stat().st_uid not in {os.getuid(), database.stat().st_uid}:
        raise PermissionError(path)
