"""Goal S6: a full disk, or a stopped server; nothing falsely accepted, and back without a restart."""

from functools import partial
from pathlib import Path

import pytest

from storage.engine import Engine
from storage.migrate import migrate
from storage.url import DatabaseUrl
from tests.trials.conftest import Note
from tests.trials.outages import Outage, full_disk, migrated, no_growth, outage_trial, own_server, small_disk, stopped

BACK_WITHIN = 30.0
MEMBERS = 50


def judge(reached: Outage, engine: Engine, note: Note) -> None:
    wrong = abs(reached.presses - reached.answers) + reached.waiting
    said = f"{wrong} of {reached.presses} lost or doubled, back after {reached.back_after:.1f} s"
    silence = f"silent for {reached.silent_for:.0f} s, integrity {reached.integrity}"
    note("S6", engine, f"{said}, {silence}", "0, back within 30 s, ok")
    assert reached.silent_for > 1, "there was no outage"
    assert (wrong, reached.integrity) == (0, "ok"), reached
    assert reached.revisions == {reached.presses // MEMBERS}
    assert reached.back_after <= BACK_WITHIN


async def on_a_small_disk(folder: Path, *, presses: int, out_for: float) -> Outage:
    with small_disk(folder) as is_own:
        url = DatabaseUrl.parse(f"sqlite:///{folder / 'kenes.db'}")
        await migrate(url)
        fault = partial(full_disk, folder) if is_own else no_growth
        return await outage_trial(url, folder.parent, fault, presses=presses, members=MEMBERS, out_for=out_for)


async def on_a_server_of_its_own(folder: Path, *, presses: int, out_for: float) -> Outage:
    with own_server() as server:
        url = await migrated(server)
        fault = partial(stopped, server)
        return await outage_trial(url, folder, fault, presses=presses, members=MEMBERS, out_for=out_for)


@pytest.mark.timeout(300)
async def test_a_full_disk_loses_and_doubles_nothing(tmp_path: Path, note: Note) -> None:
    judge(await on_a_small_disk(tmp_path / "disk", presses=500, out_for=5), Engine.SQLITE, note)


@pytest.mark.postgres
@pytest.mark.timeout(300)
async def test_a_stopped_server_loses_and_doubles_nothing(tmp_path: Path, note: Note) -> None:
    judge(await on_a_server_of_its_own(tmp_path, presses=500, out_for=5), Engine.POSTGRESQL, note)


@pytest.mark.trial
@pytest.mark.timeout(900)
async def test_a_disk_full_for_a_minute_loses_and_doubles_nothing(tmp_path: Path, note: Note) -> None:
    judge(await on_a_small_disk(tmp_path / "disk", presses=5_000, out_for=60), Engine.SQLITE, note)


@pytest.mark.trial
@pytest.mark.timeout(900)
async def test_a_server_stopped_for_a_minute_loses_and_doubles_nothing(tmp_path: Path, note: Note) -> None:
    judge(await on_a_server_of_its_own(tmp_path, presses=5_000, out_for=60), Engine.POSTGRESQL, note)
