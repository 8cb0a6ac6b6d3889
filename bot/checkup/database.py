"""Whether the database can be opened, and is of this program."""

from __future__ import annotations

import os
from pathlib import Path

from bot.checkup.finding import Finding, ill, well
from bot.schema import is_new
from bot.settings import Settings
from bot.wiring import units_of
from storage.engine import Database, Engine
from storage.errors import DatabaseInUse, SchemaMismatch, StorageUnavailable
from storage.migrate import require_newest
from storage.opening import open_database
from storage.profiles import shipped_profiles
from storage.sqlite_connection import has_wal_reset_bug, sqlite_version


async def of_database(settings: Settings) -> list[Finding]:
    url = settings.database
    if url.path is not None and is_new(url):
        return [_new(url.path)]
    try:
        async with open_database(url) as database:
            await require_newest(database)
            return [well("database", engine=url.engine.value), *await _default_body(settings, database)]
    except DatabaseInUse:
        return [well("database.running", path=str(url.path))]
    except SchemaMismatch as other:
        return [ill("database", "schema", found=other.found or "-", wanted=other.wanted)]
    except StorageUnavailable as gone:
        return [ill("database", "unavailable", why=str(gone))]


async def _default_body(settings: Settings, database: Database) -> list[Finding]:
    code = settings.default_body
    if code is None:
        return []
    body = await units_of(settings, database).run(lambda uow: uow.bodies.by_code(code))
    if body is None:
        return [ill("default-body", "unknown", code=code)]
    if "appeals" not in shipped_profiles().profile(body.profile).nouns:
        return [ill("default-body", "no-appeals", code=code)]
    return [well("default-body", code=code)]


def _new(path: Path) -> Finding:
    folder = next(parent for parent in path.absolute().parents if parent.exists())
    if folder.is_dir() and os.access(folder, os.W_OK | os.X_OK):
        return well("database.new", path=str(path))
    return ill("database", "unavailable", why=f"{folder} cannot be written")


def of_sqlite(settings: Settings) -> Finding:
    if settings.database.engine is not Engine.SQLITE:
        return well("sqlite.unused")
    version = sqlite_version()
    kind = "sqlite.alone" if has_wal_reset_bug(version) else "sqlite"
    return well(kind, version=".".join(map(str, version)))
