"""The restore trial, goal D10: nothing old is sent before an administrator has decided about it."""

from pathlib import Path

import pytest

from storage.engine import Engine
from storage.url import DatabaseUrl
from tests.postgresql_tools import with_postgresql_tools
from tests.trials.conftest import Note
from tests.trials.restoring import Restart, restart_trial


@pytest.fixture(autouse=True)
def tools(monkeypatch: pytest.MonkeyPatch) -> None:
    with_postgresql_tools(monkeypatch)


ASKED = "0 sends before an administrator decides; every held row listed"


def judge(reached: Restart) -> None:
    assert (reached.before, reached.answered) == (0, True), reached
    assert (reached.listed, reached.sent) == (reached.held, reached.applying), reached


def said(reached: Restart) -> str:
    return f"{reached.before} sends, {reached.listed} of {reached.held} rows listed, {reached.sent} left afterwards"


@pytest.mark.timeout(300)
async def test_a_restored_program_sends_nothing_old_until_an_administrator_decides(
    database_url: DatabaseUrl, tmp_path: Path, engine: Engine, note: Note
) -> None:
    reached = await restart_trial(database_url, tmp_path, people=20)
    note("D10", engine, said(reached), ASKED)
    judge(reached)


@pytest.mark.timeout(300)
@pytest.mark.parametrize("engine", [Engine.SQLITE], indirect=True)
async def test_a_backup_copied_over_the_database_by_hand_is_recognized(
    database_url: DatabaseUrl, tmp_path: Path
) -> None:
    judge(await restart_trial(database_url, tmp_path, people=5, by_hand=True, quiet_for=2))


@pytest.mark.trial
@pytest.mark.timeout(900)
async def test_a_restored_program_holds_a_broadcast_to_two_thousand(
    database_url: DatabaseUrl, tmp_path: Path, engine: Engine, note: Note
) -> None:
    reached = await restart_trial(database_url, tmp_path, people=2_000, quiet_for=60)
    note("D10", engine, said(reached), ASKED)
    judge(reached)
