"""Goal D3 for one process: what is pressed while the program restarts is not lost; what was lost is asked for again."""

from pathlib import Path

import pytest

from storage.engine import Engine
from storage.url import DatabaseUrl
from tests.trials.conftest import Note
from tests.trials.restarting import Figures, restart_trial


def judge(reached: Figures, engine: Engine, note: Note) -> None:
    lost = f"{reached.pressed - reached.answered} of {reached.pressed} presses lost"
    away = f"{len(reached.outages)} restarts, answered again after {reached.p95:.1f} s at p95"
    note("D3", engine, f"{lost}, {away}, cards brought anew once after 200 s away", "0, 10 s at p95, once")
    assert reached.answered == reached.pressed
    assert reached.brought == ({0}, {1}, {0}), "new cards after 110 s away, after 200 s, and after one more restart"
    assert reached.says_why


@pytest.mark.parametrize("engine", [Engine.SQLITE], indirect=True)
@pytest.mark.timeout(300)
async def test_a_press_that_lived_is_answered_and_one_that_did_not_is_asked_for_again(
    engine: Engine, database_url: DatabaseUrl, tmp_path: Path, note: Note
) -> None:
    judge(await restart_trial(database_url, tmp_path / "ahead", restarts=1, per_second=20, members=5), engine, note)


@pytest.mark.trial
@pytest.mark.timeout(900)
async def test_twenty_restarts_lose_no_press(
    engine: Engine, database_url: DatabaseUrl, tmp_path: Path, note: Note
) -> None:
    judge(await restart_trial(database_url, tmp_path / "ahead", restarts=20, per_second=50, members=50), engine, note)
