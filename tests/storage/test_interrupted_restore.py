"""A restore that is cut short at its last step: the database that stood there stands there still."""

from pathlib import Path

import pytest

from storage.backup_files import write_backup
from storage.engine import Database, Engine
from storage.errors import StorageUnavailable
from storage.opening import open_database
from storage.restoring import INCOMING, look, place
from storage.sealing import Seal
from storage.unit_of_work import Units
from storage.url import DatabaseUrl
from tests.databases import Clock


@pytest.mark.parametrize("engine", [Engine.SQLITE], indirect=True)
async def test_there_is_no_moment_without_a_database(
    database: Database, database_url: DatabaseUrl, clock: Clock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup, move = tmp_path / "whole.backup", Path.replace

    def refused(path: Path, target: Path) -> Path:
        if path.name.endswith(INCOMING):
            raise PermissionError(1, "not permitted", str(path))
        return move(path, target)

    await write_backup(database, database_url, backup, lambda _done, _pages: None)
    await Units(database, clock, Seal("secret")).run(lambda uow: uow.inbox.add([(7, "1:1", "{}")]))
    await database.close()
    monkeypatch.setattr(Path, "replace", refused)
    with pytest.raises(StorageUnavailable):
        await place(await look(backup, Engine.SQLITE), database_url, tmp_path / "replaced.db")
    async with open_database(database_url) as again:
        kept = await Units(again, clock, Seal("secret")).run(lambda uow: uow.inbox.waiting(9))
    assert kept == 1
    assert not (tmp_path / "replaced.db").exists()
