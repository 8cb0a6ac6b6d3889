"""PostgreSQL's own programs: `pg_dump` writes a backup, `pg_restore` and `psql` bring it back in one transaction."""

from __future__ import annotations

import asyncio
import os
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Final
from urllib.parse import unquote, urlsplit, urlunsplit

from storage.errors import NotWhole, StorageUnavailable, ToolMissing
from storage.url import DatabaseUrl

EMPTY: Final = "DROP SCHEMA IF EXISTS public CASCADE; CREATE SCHEMA public;"
TOO_OLD: Final = "server version mismatch"


async def dump(url: DatabaseUrl, path: Path) -> None:
    """Write everything but the row by which the program knows the database as its own.

    Raises:
        ToolMissing: `pg_dump` is not on the PATH, or older than the server.
        StorageUnavailable: it said no.
    """
    target, environment = _address(url)
    options = ["--format=custom", "--no-owner", "--no-privileges", "--exclude-table-data=home"]
    await _run(["pg_dump", *options, f"--file={path}", f"--dbname={target}"], environment)


async def revision_of(path: Path) -> str:
    """The schema of a dump.

    Raises:
        NotWhole: it is none of ours.
        ToolMissing: `pg_restore` is not there.
    """
    try:
        said = await _run(["pg_restore", "--data-only", "--table=alembic_version", "--file=-", str(path)], {})
    except StorageUnavailable as error:
        raise NotWhole(str(error)) from error
    lines = said.decode().splitlines()
    row = next((at + 1 for at, line in enumerate(lines) if line.startswith("COPY ")), None)
    if row is None or row >= len(lines):
        raise NotWhole("the file has no schema")
    return lines[row]


async def bring_back(path: Path, url: DatabaseUrl) -> None:
    """Put the dump in the place of everything the database holds, whole or not at all.

    Raises:
        StorageUnavailable: the server said no, and nothing was changed.
        ToolMissing: a program is not there.
    """
    target, environment = _address(url)
    script = path.with_name(path.name + ".sql")
    try:
        os.close(os.open(script, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600))
        await _run(["pg_restore", "--no-owner", "--no-privileges", f"--file={script}", str(path)], {})
        options = ["--no-psqlrc", "--quiet", "--set=ON_ERROR_STOP=1", "--single-transaction", "--output=/dev/null"]
        orders = [f"--command={EMPTY}", f"--file={script}"]
        await _run(["psql", *options, *orders, f"--dbname={target}"], environment)
    finally:
        script.unlink(missing_ok=True)


def without_password(url: DatabaseUrl) -> str:
    """The URL as it may be shown."""
    return _address(url)[0]


def _address(url: DatabaseUrl) -> tuple[str, dict[str, str]]:
    """The URL without its password, which every user of the machine could read in the list of processes."""
    parts = urlsplit(url.text)
    user, at, host = parts.netloc.rpartition("@")
    name, _, password = user.partition(":")
    bare = urlunsplit(parts._replace(netloc=f"{name}{at}{host}"))
    return bare, {"PGPASSWORD": unquote(password)} if password else {}


async def _run(command: Sequence[str], environment: dict[str, str]) -> bytes:
    tool = command[0]
    path = shutil.which(tool)
    if path is None:
        raise ToolMissing(tool)
    process = await asyncio.create_subprocess_exec(
        path,
        *command[1:],
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        env=os.environ | environment,
    )
    try:
        said, complaint = await process.communicate()
    except asyncio.CancelledError:
        process.terminate()
        await process.wait()
        raise
    if process.returncode == 0:
        return said
    why = " ".join(complaint.decode(errors="replace").split())
    if TOO_OLD in why:
        raise ToolMissing(tool)
    raise StorageUnavailable(f"{tool}: {why[:500]}")
