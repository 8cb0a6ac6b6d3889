"""The journal of erasures: numbers and instants only, beside the database and its backups.

A database that is brought back from before an erasure learns of it here and carries it out anew, so nobody comes back
who asked to be forgotten.
"""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import Final

import structlog

from bot.settings import Settings
from council.erasures.model import Erasure
from council.identity import AccountId, Instant, PersonId
from storage.errors import StorageUnavailable
from storage.sqlite import SqliteDatabase
from storage.unit_of_work import Units

log: Final = structlog.stdlib.get_logger(__name__)

NAME: Final = "erasures.jsonl"
LOOK_EVERY: Final = 2.0
"""Seconds for which an erasure may stand in the database alone."""


def journals_of(settings: Settings) -> list[Path]:
    """Where the journal is kept: beside an SQLite file, and with the backups if they have a folder."""
    beside, folder = settings.database.path, settings.backup_dir
    found = [] if beside is None else [beside.with_name(f"{beside.name}.{NAME}")]
    return found if folder is None else [*found, folder / NAME]


def read_journals(paths: Iterable[Path]) -> list[Erasure]:
    """Every erasure of which a journal knows; a line cut short by a fault is left out."""
    known: dict[int, Erasure] = {}
    for path in paths:
        lines = path.read_text("utf-8").splitlines() if path.is_file() else []
        for erasure in filter(None, map(_read, lines)):
            known[erasure.account_id] = erasure
    return sorted(known.values(), key=lambda erasure: erasure.erased_at)


def write_journal(path: Path, erasures: Iterable[Erasure]) -> None:
    """Bring the journal up to date, forced to the disk before its old self is let go."""
    known = {erasure.account_id: erasure for erasure in (*read_journals([path]), *erasures)}
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(path.name + ".part")
    with part.open("w", encoding="utf-8") as file:
        file.writelines(json.dumps(asdict(erasure)) + "\n" for erasure in known.values())
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)


def _read(line: str) -> Erasure | None:
    try:
        said = json.loads(line)
        person = said["person_id"]
        return Erasure(
            int(said["number"]),
            None if person is None else PersonId(int(person)),
            AccountId(int(said["account_id"])),
            Instant(int(said["erased_at"])),
        )
    except (ValueError, KeyError, TypeError):
        return None


class Journal:
    """Writes each erasure down soon after it, and empties the log of the database of what was erased."""

    def __init__(self, units: Units, paths: list[Path]) -> None:
        self._units, self._paths = units, paths
        self._written = -1

    async def serve(self) -> None:
        """Serve until cancelled."""
        while True:
            try:
                await self.look()
            except (StorageUnavailable, OSError) as fault:
                log.warning("journal_not_written", because=fault)
            await asyncio.sleep(LOOK_EVERY)

    async def look(self) -> None:
        """Write down what is new."""
        newest = await self._units.run(lambda uow: uow.erasures.newest_id())
        if newest in (0, self._written):
            return
        erasures = await self._units.run(lambda uow: uow.erasures.all_of_them())
        for path in self._paths:
            await asyncio.to_thread(write_journal, path, erasures)
        if isinstance(self._units.database, SqliteDatabase):
            await self._units.database.checkpoint()
        self._written = newest
