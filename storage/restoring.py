"""A backup in the place of the database: looked through first, the replaced one kept, whole or not at all."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from pathlib import Path

from storage import dumping
from storage.copying import force, leave_home, look_through, revision_of
from storage.engine import Engine, Session
from storage.errors import DatabaseInUse, NotWhole, SchemaMismatch, StorageUnavailable
from storage.lock import FileLock
from storage.migrate import found_revision, migrate, newest_revision
from storage.opening import open_database
from storage.queries import Statements
from storage.url import DatabaseUrl

INCOMING = ".restoring"


@dataclass(frozen=True, slots=True)
class Looked:
    """A backup that can be restored; `revision` is its schema, which may be older than the program's."""

    path: Path
    revision: str


@dataclass(frozen=True, slots=True)
class Placed:
    """What stands now.

    Attributes:
        replaced: where the database is kept that stood there before; none if there was none.
    """

    replaced: Path | None


async def look(path: Path, engine: Engine) -> Looked:
    """Look through a backup without changing it.

    Raises:
        FileNotFoundError: there is none.
        NotWhole: it is no backup of this engine, or something in it is broken.
        SchemaMismatch: it is newer than this program.
    """
    if not await asyncio.to_thread(path.is_file):
        raise FileNotFoundError(str(path))
    if engine is Engine.SQLITE:
        revision = await asyncio.to_thread(_look_through, path)
    else:
        revision = await dumping.revision_of(path)
    if revision > newest_revision():
        raise SchemaMismatch(revision, newest_revision())
    return Looked(path, revision)


def _look_through(path: Path) -> str:
    # As it is and nothing else: a stray -wal beside a backup is not part of it.
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?immutable=1", uri=True)) as copy:
        try:
            look_through(copy)
        except sqlite3.DatabaseError as error:
            raise NotWhole(str(error)) from error
        return revision_of(copy)


@asynccontextmanager
async def alone(url: DatabaseUrl) -> AsyncIterator[None]:
    """Have the database to ourselves.

    Raises:
        DatabaseInUse: a program runs on it.
    """
    if url.path is not None:
        with FileLock(url.path):
            yield
        return
    async with open_database(url) as database:
        if await database.run(_others):
            raise DatabaseInUse(dumping.without_password(url))
    yield


async def place(looked: Looked, url: DatabaseUrl, keep_at: Path) -> Placed:
    """Put the backup where the database is, brought to this program's schema and marked as restored.

    Args:
        keep_at: where to keep what stood there before; a file with this name is not there yet.

    Raises:
        StorageUnavailable: the disk or the server said no; what stood there stands there still.
    """
    if url.path is not None:
        return await _place_file(looked, url.path, keep_at)
    return await _place_dump(looked, url, keep_at)


async def _place_file(looked: Looked, path: Path, keep_at: Path) -> Placed:
    incoming = path.with_name(path.name + INCOMING)
    try:
        await asyncio.to_thread(shutil.copyfile, looked.path, incoming)
        await migrate(DatabaseUrl.parse(f"sqlite:///{incoming}"))
        await asyncio.to_thread(_mark, incoming)
        return await asyncio.to_thread(_swap, incoming, path, keep_at)
    except OSError as error:
        raise StorageUnavailable(f"{error.filename or path}: {error.strerror}") from error
    except sqlite3.Error as error:
        raise StorageUnavailable(f"{incoming}: {error}") from error
    finally:
        await asyncio.to_thread(incoming.unlink, missing_ok=True)


def _mark(incoming: Path) -> None:
    incoming.chmod(0o600)
    with closing(sqlite3.connect(incoming, isolation_level=None)) as copy:
        copy.execute("PRAGMA journal_mode = DELETE")
        leave_home(copy)
        look_through(copy)
    force(incoming)


def _swap(incoming: Path, path: Path, keep_at: Path) -> Placed:
    """Keep the old file with the log that belongs to it, and let the new one begin without any.

    The old one stands in its place until the new one takes it: a start in between would make an empty one.
    """
    names = [(path.with_name(path.name + tail), keep_at.with_name(keep_at.name + tail)) for tail in ("", "-wal")]
    kept = [(old, beside) for old, beside in names if path.exists() and old.exists()]
    for old, beside in kept:
        _keep(old, beside)
    for tail in ("-wal", "-shm"):
        path.with_name(path.name + tail).unlink(missing_ok=True)
    try:
        incoming.replace(path)
    except OSError:
        for old, beside in kept:
            if old.exists():
                beside.unlink()
            else:
                beside.replace(old)
        raise
    force(path)
    return Placed(keep_at if kept else None)


def _keep(old: Path, kept: Path) -> None:
    try:
        kept.hardlink_to(old)
    except OSError:  # a file system without second names
        shutil.copy2(old, kept)
        force(kept)


async def _place_dump(looked: Looked, url: DatabaseUrl, keep_at: Path) -> Placed:
    async with open_database(url) as database:
        is_empty = await found_revision(database) is None
    if not is_empty:
        await dumping.dump(url, keep_at)
    await dumping.bring_back(looked.path, url)
    await migrate(url)
    async with open_database(url) as database:
        await database.run(_move_out)
    return Placed(None if is_empty else keep_at)


async def _others(session: Session) -> int:
    count: int = await Statements("keeping", session).others()
    return count


async def _move_out(session: Session) -> None:
    await Statements("keeping", session).move_out()
