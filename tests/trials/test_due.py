"""Goal D9: a reminder comes once, however many runners there are, whatever their clocks say, whoever is killed."""

import pytest

from storage.engine import Engine
from storage.url import DatabaseUrl
from tests.trials.conftest import Note
from tests.trials.due_runner import Pace
from tests.trials.firing import Fired, fire_trial


def judge(reached: Fired, engine: Engine, note: Note, *, meetings: int, begun: int, kills: int) -> None:
    fires = f"{reached.once} of {meetings} fired once, {reached.doubled} doubled, {reached.expired} expired ones sent"
    note("D9", engine, f"{fires}, {kills} kills, p99 {reached.p99:.1f} s late", "all, 0, 0, p99 60 s")
    assert reached.once == meetings, "somebody was not reminded, or more than once"
    assert reached.doubled == 0
    assert reached.expired == 0
    assert reached.states == {"fired": meetings, "dropped": begun}


def runners_on(engine: Engine) -> int:
    """An SQLite file has one process at a time."""
    return 1 if engine is Engine.SQLITE else 3


@pytest.mark.timeout(300)
async def test_reminders_come_once_although_runners_die(engine: Engine, database_url: DatabaseUrl, note: Note) -> None:
    reached = await fire_trial(
        database_url, meetings=200, begun=20, runners=runners_on(engine), kills=3, pace=Pace(1_000, 1)
    )
    judge(reached, engine, note, meetings=200, begun=20, kills=3)


@pytest.mark.trial
@pytest.mark.timeout(900)
async def test_a_thousand_reminders_come_once_although_twenty_runners_die(
    engine: Engine, database_url: DatabaseUrl, note: Note
) -> None:
    reached = await fire_trial(
        database_url, meetings=1_000, begun=100, runners=runners_on(engine), kills=20, pace=Pace()
    )
    judge(reached, engine, note, meetings=1_000, begun=100, kills=20)
