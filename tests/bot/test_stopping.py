"""The program ends when it is told to, whatever it waits for."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.bot.processes import Shell

pytestmark = pytest.mark.timeout(120)


class Silence:
    """A Bot API server that takes every call and answers none."""

    def __init__(self) -> None:
        self.called, self.port = asyncio.Event(), 0

    @asynccontextmanager
    async def listening(self) -> AsyncIterator[None]:
        server = await asyncio.start_server(self._listen, "127.0.0.1", 0)
        self.port = server.sockets[0].getsockname()[1]
        async with server:
            yield

    async def _listen(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        self.called.set()
        await reader.read()  # until the caller has had enough
        writer.close()


async def test_the_program_ends_although_telegram_is_silent(tmp_path: Path, sqlite_template: Path) -> None:
    shutil.copy(sqlite_template, tmp_path / "kenes.db")
    silence = Silence()
    async with silence.listening():
        shell = Shell(tmp_path, {"bot_token": "1:abc", "api_url": f"http://127.0.0.1:{silence.port}"})
        process = await shell.begin("run")
        await silence.called.wait()
        process.terminate()
        _, complaint = await process.communicate()
    assert process.returncode == 0
    assert b"telegram_does_not_answer" not in complaint, "it waited until the call was over"
