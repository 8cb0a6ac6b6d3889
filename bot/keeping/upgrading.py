"""What `run` does with a database of an older schema: back it up, then migrate it; or say so and end."""

from __future__ import annotations

import asyncio
from pathlib import Path

from bot.clock import clock
from bot.keeping.backups import stamp
from bot.schema import is_new, migrate_locked
from bot.settings import Settings
from bot.terminal import complain, in_words
from council.language import Language
from locales.text import Text
from storage.backup_files import SUFFIX, write_backup
from storage.errors import SchemaMismatch
from storage.migrate import found_revision, newest_revision
from storage.opening import open_database


def bring_up(settings: Settings) -> None:
    """Bring an older schema up to this program's, after a backup; an empty server gets the whole of it.

    Raises:
        SchemaMismatch: it is newer than this program, or older and the settings say to leave it.
        StorageUnavailable, NotWhole, ToolMissing: there is no backup, so nothing was changed.
    """
    if is_new(settings.database):
        return
    newest = newest_revision()
    made = asyncio.run(_backed_up(settings, newest))
    if made is None:
        return
    for path in made:
        _tell("backup-before-schema", file=str(path))
    migrate_locked(settings.database)
    _tell("schema-now", revision=newest)


async def _backed_up(settings: Settings, newest: str) -> list[Path] | None:
    """Nothing if the schema is right; else the backup that was made, or none where nothing stands yet."""
    async with open_database(settings.database) as database:
        found = await found_revision(database)
        if found == newest:
            return None
        if settings.migrate == "never" or (found is not None and found > newest):
            raise SchemaMismatch(found, newest)
        if found is None:
            return []
        path = _folder(settings) / f"before-{newest}-{stamp(clock())}{SUFFIX[settings.database.engine]}"
        await write_backup(database, settings.database, path, lambda _done, _pages: None)
        return [path]


def _folder(settings: Settings) -> Path:
    beside = settings.database.path
    return settings.backup_dir or (Path() if beside is None else beside.parent)


def _tell(key: str, **args: str) -> None:
    complain(in_words(Language.EN, Text(key, args)))
