"""A wire to the PostgreSQL server that can be cut just as the server says that a commit is done."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from storage.url import DatabaseUrl

SOCKET = ".s.PGSQL.5432"


@dataclass
class Wire:
    """What stands between a program and its server; the answer to the commit number `cut_at` from now is lost."""

    server: Path
    url: str
    cut_at: int = 0

    async def carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        far_reader, far_writer = await asyncio.open_unix_connection(str(self.server))
        is_cut = False

        def goes_on(said: bytes) -> bool:
            nonlocal is_cut
            if b"COMMIT" in said:
                is_cut = self.cut_at == 1
                self.cut_at -= 1
            return True

        async with asyncio.TaskGroup() as group:
            there = group.create_task(_pass_on(reader, far_writer, goes_on))
            await _pass_on(far_reader, writer, lambda _: not is_cut)
            there.cancel()
        far_writer.close()


async def _pass_on(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, goes_on: Callable[[bytes], bool]
) -> None:
    with suppress(ConnectionError):
        while (said := await reader.read(1 << 16)) and goes_on(said):
            writer.write(said)
    writer.close()


@asynccontextmanager
async def wire_to(url: DatabaseUrl, folder: Path) -> AsyncIterator[Wire]:
    """Lay a wire to this server; whoever connects by the wire's `url` can be cut off."""
    (there,) = parse_qs(urlsplit(url.text).query)["host"]
    wire = Wire(Path(there) / SOCKET, url.text.replace(there, str(folder)))
    server = await asyncio.start_unix_server(wire.carry, str(folder / SOCKET))
    try:
        yield wire
    finally:
        server.close()
