"""Real processes of the command line: `kenes …` in a folder and an environment of its own."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.bot.forking import Child, fork
from tests.house.source import ROOT

Process = asyncio.subprocess.Process | Child


@dataclass(frozen=True)
class Said:
    """What a command printed, and its exit code."""

    out: str
    err: str
    code: int

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    def is_one_line(self) -> bool:
        """One line of complaint and nothing else."""
        return self.out == "" and self.err.count("\n") == 1 and "Traceback" not in self.err


@dataclass(frozen=True)
class Shell:
    """A folder to stand in, and settings by their names."""

    folder: Path
    settings: dict[str, str] = field(default_factory=dict)

    def with_(self, **settings: str) -> Shell:
        return Shell(self.folder, {**self.settings, **settings})

    def at(self, folder: Path) -> Shell:
        return Shell(folder, self.settings)

    async def kenes(self, *words: str | Path) -> Said:
        """Run a command to its end."""
        process = await self.begin(*words)
        out, err = await process.communicate()
        return Said(out.decode(), err.decode(), process.returncode or 0)

    async def begin(self, *words: str | Path) -> Child:
        return await fork([*map(str, words)], self.folder, self._environment())

    async def python(self, *words: str | Path) -> asyncio.subprocess.Process:
        """A process from nothing."""
        return await asyncio.create_subprocess_exec(
            sys.executable,
            *map(str, words),
            cwd=self.folder,
            env=self._environment(),
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )

    @asynccontextmanager
    async def running(self) -> AsyncIterator[Child]:
        """Let the program run, from its first word on; it must end in order when it is asked to."""
        process = await self.begin("run")
        try:
            assert await process.stdout.readline(), await process.communicate()
            yield process
        finally:
            if process.returncode is None:
                process.terminate()
            await process.communicate()

    def _environment(self) -> dict[str, str]:
        inherited = {name: text for name, text in os.environ.items() if not name.startswith("KENES_")}
        own = {f"KENES_{name}".upper(): text for name, text in self.settings.items()}
        return {**inherited, "PYTHONPATH": str(ROOT), "NO_COLOR": "1", "COLUMNS": "100", **own}
