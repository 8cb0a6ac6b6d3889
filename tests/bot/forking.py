"""Real processes of the program without the second that each takes to import it.

One process imports it and then forks for every start (multiprocessing's fork server). A child has an environment, a
folder, standard streams and a process id of its own, runs the program's `main`, and is ended, killed and waited for
like any other. That the program also starts from nothing is seen by the tests that use `Shell.python`.
"""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from multiprocessing.context import ForkServerProcess
from multiprocessing.reduction import DupFd
from pathlib import Path
from typing import Any, Final

from tests.bot.forked import run
from tests.forks import FORKS

_STREAM_MOST: Final = 1 << 20
"""Bytes of output that wait for a reader."""


@dataclass(frozen=True)
class Handed:
    """A descriptor that goes along; the child gets its number there."""

    number: int

    def __reduce__(self) -> tuple[Any, ...]:
        return _received, (DupFd(self.number),)


def _received(handed: Any) -> int:
    number: int = handed.detach()
    return number


class Child:
    """What the tests use of asyncio's Process."""

    def __init__(self, process: ForkServerProcess, out: asyncio.StreamReader, err: asyncio.StreamReader) -> None:
        self._process, self.stdout, self.stderr = process, out, err
        assert process.pid is not None
        self.pid: int = process.pid

    @property
    def returncode(self) -> int | None:
        return self._process.exitcode

    async def wait(self) -> int:
        """The exit code; of a killed child, the signal below zero."""
        ended = asyncio.Event()
        loop = asyncio.get_running_loop()
        loop.add_reader(self._process.sentinel, ended.set)
        try:
            await ended.wait()
        finally:
            loop.remove_reader(self._process.sentinel)
        self._process.join()
        assert self.returncode is not None
        return self.returncode

    async def communicate(self) -> tuple[bytes, bytes]:
        out, err, _ = await asyncio.gather(self.stdout.read(), self.stderr.read(), self.wait())
        return out, err

    def send_signal(self, number: int) -> None:
        if self.returncode is None:
            os.kill(self.pid, number)

    def terminate(self) -> None:
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)


async def fork(words: Sequence[str], folder: Path, environment: Mapping[str, str]) -> Child:
    """Start `kenes` with these words; it ends with the tests at the latest."""
    out, out_end = await _pipe()
    err, err_end = await _pipe()
    given = (list(words), str(folder), dict(environment), Handed(out_end), Handed(err_end))
    process = FORKS.Process(target=run, args=given, daemon=True)
    process.start()
    os.close(out_end)
    os.close(err_end)
    return Child(process, out, err)


async def _pipe() -> tuple[asyncio.StreamReader, int]:
    """A reader, and the descriptor of the writing end."""
    ours, theirs = os.pipe()
    reader = asyncio.StreamReader(limit=_STREAM_MOST)
    await asyncio.get_running_loop().connect_read_pipe(
        lambda: asyncio.StreamReaderProtocol(reader), os.fdopen(ours, "rb", buffering=0)
    )
    return reader, theirs
