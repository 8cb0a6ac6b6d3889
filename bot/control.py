"""The local socket by which a second process asks the running program to run a command for it.

Only the owner of the socket file can reach it. A request is one JSON line (`argv`, `folder`), the answer another
(`out`, `err`, `code`).
"""

from __future__ import annotations

import asyncio
import hashlib
import io
import json
import socket
import tempfile
from collections.abc import Callable, Sequence
from contextvars import copy_context
from pathlib import Path
from typing import Any, Final

import structlog

from bot.desk import Desk, Visit, visiting

log: Final = structlog.stdlib.get_logger(__name__)

PATH_MOST: Final = 100
"""Bytes of a socket's path that every system takes."""
LINE_MOST: Final = 1 << 26

Run = Callable[[Sequence[str]], int]
"""Runs a command line and returns its exit code."""


def socket_path(database: Path) -> Path:
    """Where the program that holds this file listens: beside it, or in the temporary folder if the path is long."""
    beside = database.resolve().with_name(database.name + ".sock")
    if len(str(beside).encode()) <= PATH_MOST:
        return beside
    name = hashlib.sha256(str(beside).encode()).hexdigest()[:16]
    return Path(tempfile.gettempdir()) / f"kenes-{name}.sock"


class Control:
    """The listening side."""

    def __init__(self, desk: Desk, run: Run) -> None:
        self._desk, self._run = desk, run

    async def serve(self, path: Path) -> None:
        """Serve until cancelled."""
        listening = _listen(path)
        server = await asyncio.start_unix_server(self._answer, sock=listening, limit=LINE_MOST)
        try:
            await server.serve_forever()
        finally:
            _forget(path)

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            asked = json.loads(await reader.readline())
            answer = await asyncio.to_thread(self._visit, asked["argv"], Path(asked["folder"]))
            writer.write(json.dumps(answer).encode() + b"\n")
            await writer.drain()
        except (ValueError, KeyError, ConnectionError) as fault:
            log.warning("control_request_failed", exc_info=fault)
        finally:
            writer.close()

    def _visit(self, argv: list[str], folder: Path) -> dict[str, Any]:
        out, err = io.StringIO(), io.StringIO()

        def run() -> int:
            visiting(Visit(self._desk, folder, out, err))
            return self._run(argv)

        code = copy_context().run(run)
        return {"out": out.getvalue(), "err": err.getvalue(), "code": code}


def _listen(path: Path) -> socket.socket:
    _forget(path)  # left by a program that was killed; the lock says we are alone
    listening = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    listening.bind(str(path))
    path.chmod(0o600)
    return listening


def _forget(path: Path) -> None:
    path.unlink(missing_ok=True)


def ask(path: Path, argv: Sequence[str]) -> dict[str, Any]:
    """Hand a command line to the running program and wait for what it says.

    Raises:
        OSError: nobody listens there.
    """
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        connection.connect(str(path))
        request = {"argv": list(argv), "folder": str(Path.cwd())}
        connection.sendall(json.dumps(request).encode() + b"\n")
        with connection.makefile("rb") as answer:
            said: dict[str, Any] = json.loads(answer.readline())
            return said
