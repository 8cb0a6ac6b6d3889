"""The local socket by which a second process asks the running program to run a command for it.

Only the owner of the socket file can reach it. A request is one JSON line (`argv`, `folder`), the answer another
(`out`, `err`, `code`); whatever goes wrong with a command, its caller gets an answer.
"""

from __future__ import annotations

import asyncio
import io
import json
import os
import socket
from collections.abc import Callable, Sequence
from contextvars import copy_context
from dataclasses import asdict
from pathlib import Path
from typing import Final

import structlog

from bot.desk import Desk, lend
from bot.handover import Answer
from bot.terminal import Terminal, complain, in_words, speak_to
from council.language import Language
from locales.text import Text

log: Final = structlog.stdlib.get_logger(__name__)

LINE_MOST: Final = 1 << 20
"""Bytes of a request."""
ASKED_WITHIN: Final = 5.0
"""Seconds a caller has for its request; none is typed by hand."""
AT_ONCE: Final = 2
"""Commands at work at the same time; the others wait, and leave threads to the bot."""
FAILED: Final = 1

Run = Callable[[Sequence[str]], int]
"""Runs a command line and returns its exit code."""


class Control:
    """The listening side.

    Attributes:
        desk: where commands work; replaced once more is known, such as the bot's name.
    """

    def __init__(self, desk: Desk, run: Run) -> None:
        self.desk, self._run = desk, run
        self._places = asyncio.Semaphore(AT_ONCE)

    async def serve(self, path: Path) -> None:
        """Serve until cancelled."""
        listening = _listen(path)
        try:
            server = await asyncio.start_unix_server(self._answer, sock=listening, limit=LINE_MOST)
            await server.serve_forever()
        finally:
            _forget(path)

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            async with asyncio.timeout(ASKED_WITHIN):
                line = await reader.readline()
            async with self._places:
                answer = await asyncio.to_thread(self._visit, line)
            writer.write(json.dumps(asdict(answer)).encode() + b"\n")
            await writer.drain()
        except (ValueError, OSError) as fault:  # too long, too slow, or gone
            log.warning("control_request_failed", exc_info=fault)
        finally:
            writer.close()

    def _visit(self, line: bytes) -> Answer:
        out, err = io.StringIO(), io.StringIO()

        def run() -> int:
            lend(self.desk)
            speak_to(Terminal(Path(), out, err))
            try:
                argv, folder = _read(line)
            except (ValueError, KeyError, TypeError):
                complain(in_words(Language.EN, Text("command-unreadable")))
                return FAILED
            speak_to(Terminal(folder, out, err))
            return self._finish(argv)

        code = copy_context().run(run)
        return Answer(out.getvalue(), err.getvalue(), code)

    def _finish(self, argv: Sequence[str]) -> int:
        try:
            return self._run(argv)
        except (Exception, SystemExit) as crash:
            log.exception("visiting_command_failed", exc_info=crash)
            complain(in_words(Language.EN, Text("command-crashed", {"kind": type(crash).__name__})))
            return FAILED


def _read(line: bytes) -> tuple[list[str], Path]:
    asked = json.loads(line)
    return [str(word) for word in asked["argv"]], Path(asked["folder"])


def _listen(path: Path) -> socket.socket:
    _forget(path)  # left by a program that was killed; the lock says we are alone
    listening = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    before = os.umask(0o177)  # so that there is no moment in which others may connect
    try:
        listening.bind(str(path))
    finally:
        os.umask(before)
    return listening


def _forget(path: Path) -> None:
    path.unlink(missing_ok=True)
