"""Goal D1: nothing accepted is lost or doubled, whatever is killed."""

import pytest

from storage.engine import Engine
from storage.url import DatabaseUrl
from tests.trials.conftest import Note
from tests.trials.killing import Figures, kill_trial

MEMBERS = 200
PRESSES = 20_000


def judge(reached: Figures, engine: Engine, note: Note, way: str = "polling") -> None:
    lost_or_doubled = abs(reached.presses - reached.answers) + reached.waiting
    figures = (
        f"{way}: {lost_or_doubled} of {reached.presses} lost or doubled, {reached.kills} kills, {reached.calls} answers"
    )
    note("D1", engine, f"{figures} seen by Telegram, {reached.seconds:.0f} s, integrity {reached.integrity}", "0, ok")
    assert reached.waiting == 0
    assert reached.answers == reached.presses, "a press was lost or handled twice"
    assert reached.revisions == {reached.presses // MEMBERS}, "some member's vote missed a change or made one too many"
    assert reached.tally == MEMBERS
    assert reached.integrity == "ok"


@pytest.mark.timeout(900)
async def test_twenty_kills_lose_and_double_nothing(engine: Engine, database_url: DatabaseUrl, note: Note) -> None:
    if engine is Engine.POSTGRESQL:
        reached = await kill_trial(database_url, presses=4_000, members=MEMBERS, kills=5)
    else:
        reached = await kill_trial(database_url, presses=PRESSES, members=MEMBERS, kills=20)
    judge(reached, engine, note)


@pytest.mark.trial
@pytest.mark.timeout(3600)
async def test_two_hundred_kills_lose_and_double_nothing(engine: Engine, database_url: DatabaseUrl, note: Note) -> None:
    reached = await kill_trial(database_url, presses=PRESSES, members=MEMBERS, kills=200)
    judge(reached, engine, note)


@pytest.mark.timeout(300)
async def test_five_kills_behind_the_webhook_lose_and_double_nothing(
    engine: Engine, database_url: DatabaseUrl, note: Note
) -> None:
    reached = await kill_trial(database_url, presses=2_000, members=MEMBERS, kills=5, by_webhook=True)
    judge(reached, engine, note, "webhook")


@pytest.mark.trial
@pytest.mark.timeout(3600)
async def test_two_hundred_kills_behind_the_webhook_lose_and_double_nothing(
    engine: Engine, database_url: DatabaseUrl, note: Note
) -> None:
    reached = await kill_trial(database_url, presses=PRESSES, members=MEMBERS, kills=200, by_webhook=True)
    judge(reached, engine, note, "webhook")
