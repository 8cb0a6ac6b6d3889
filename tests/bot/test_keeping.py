"""Backups and restores on the command line, beside a running program, by themselves, and before a new schema."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import closing
from pathlib import Path

import pytest
import pytest_asyncio

from sandbox.people import Person
from sandbox.server import Sandbox
from storage.migrate import migrate, newest_revision
from storage.url import DatabaseUrl
from tests.bot.processes import Shell

pytestmark = pytest.mark.timeout(300)
CITIZEN = 1001
OLDER = "0008"


@pytest_asyncio.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox(people=[Person(CITIZEN, "Гүлнар", "citizen", "kk")]) as playing:
        yield playing


@pytest.fixture
def shell(tmp_path: Path, sandbox: Sandbox, sqlite_template: Path) -> Shell:
    shutil.copy(sqlite_template, tmp_path / "kenes.db")
    return Shell(tmp_path, {"bot_token": sandbox.token, "api_url": sandbox.url, "poll_timeout": "1"})


def revision_of(path: Path) -> str:
    with closing(sqlite3.connect(path)) as connection:
        return str(connection.execute("SELECT version_num FROM alembic_version").fetchone()[0])


def backups_in(folder: Path) -> list[Path]:
    return sorted(folder.glob("kenes-*.db"))


async def until(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(60):
        while True:
            if await asyncio.to_thread(holds):
                return
            await asyncio.sleep(0.05)


async def test_the_running_program_makes_the_backup_and_goes_on(shell: Shell, sandbox: Sandbox) -> None:
    async with shell.running():
        made = await shell.kenes("backup", "--to", "one.db", "--json")
        assert made.code == 0, made.err
        assert (shell.folder / "one.db").stat().st_size == made.json["bytes"]
        again = await shell.kenes("backup", "--to", "one.db")
        assert again.is_one_line()
        assert "is there already" in again.err
        await sandbox.client.send_text(CITIZEN, CITIZEN, "/start")
        await sandbox.client.wait_for(CITIZEN, "Тілді таңдаңыз")


async def test_a_running_program_is_not_restored_over(shell: Shell) -> None:
    assert (await shell.kenes("backup", "--to", "one.db")).code == 0
    async with shell.running():
        said = await shell.kenes("restore", "one.db", "--yes")
    assert said.is_one_line()
    assert "Stop it first" in said.err


async def test_a_restore_asks_and_takes_no_answer_for_no(shell: Shell) -> None:
    assert (await shell.kenes("backup", "--to", "one.db")).code == 0
    before = (shell.folder / "kenes.db").read_bytes()
    said = await shell.kenes("restore", "one.db")
    assert said.code != 0
    assert (shell.folder / "kenes.db").read_bytes() == before


async def test_a_restore_says_where_the_replaced_database_is_and_what_is_held(shell: Shell) -> None:
    assert (await shell.kenes("backup", "--to", "one.db")).code == 0
    said = await shell.kenes("restore", "one.db", "--yes", "--json")
    assert said.code == 0, said.err
    assert said.json["replaced"] in [path.name for path in shell.folder.iterdir()]
    assert (said.json["held"], said.json["erased"]) == (0, 0)
    listed = await shell.kenes("held")
    assert listed.out == "Nothing is held.\n"


async def test_one_decides_one_thing(shell: Shell) -> None:
    said = await shell.kenes("held", "--send", "--drop")
    assert said.is_one_line()
    assert said.code == 2


async def test_backups_are_made_by_themselves_and_the_oldest_go(shell: Shell) -> None:
    folder = shell.folder / "backups"
    often = shell.with_(backup_dir=str(folder), backup_every="0.0003", backup_keep="2")
    async with often.running():
        await until(lambda: len(backups_in(folder)) >= 2)
        first = backups_in(folder)[0]
        await until(lambda: not first.exists())
        assert len(backups_in(folder)) <= 3


async def test_an_older_schema_is_migrated_after_a_backup(shell: Shell) -> None:
    path = shell.folder / "kenes.db"
    await migrate(DatabaseUrl.parse(f"sqlite:///{path}"), OLDER)
    async with shell.running():
        pass
    assert revision_of(path) == newest_revision()
    (backup,) = shell.folder.glob("before-*.db")
    assert revision_of(backup) == OLDER


async def test_an_older_schema_is_left_alone_where_the_settings_say_so(shell: Shell) -> None:
    path = shell.folder / "kenes.db"
    await migrate(DatabaseUrl.parse(f"sqlite:///{path}"), OLDER)
    said = await shell.with_(migrate="never").kenes("run")
    assert said.is_one_line()
    assert "Run: kenes migrate" in said.err
    assert revision_of(path) == OLDER
    assert [*shell.folder.glob("before-*")] == []
