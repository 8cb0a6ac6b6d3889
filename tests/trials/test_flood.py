"""Goal B5: one who floods is heard twenty times a minute and told once; the others do not notice."""

import pytest

from storage.engine import Engine
from storage.url import DatabaseUrl
from tests.trials.conftest import Note
from tests.trials.flooding import Figures, Flood, flood_trial

AT_ONCE = 20
MEMORY_MOST = 512


def judge(reached: Figures, flood: Flood, engine: Engine, note: Note) -> None:
    minutes = -(-flood.seconds // 60)
    who = f"{flood.texts} messages/s of one, {flood.people} people x 1/s, {flood.seconds} s"
    others = f"others p50 {reached.p50:.2f} s, p95 {reached.p95:.2f} s, {reached.presses - reached.answered} lost"
    one = f"{reached.heard} heard, {reached.warnings} warnings, {reached.peak} MB"
    note("B5", engine, f"{who}: {others}; the one: {one}", "p95 1 s, 0 lost; 20 and 1 a minute; 512 MB")
    assert reached.answered == reached.presses, "somebody else's press was lost"
    assert 0 < reached.heard <= AT_ONCE * minutes
    assert reached.warnings == minutes
    assert reached.left == 0
    assert reached.peak <= MEMORY_MOST


@pytest.mark.timeout(180)
async def test_a_few_seconds_of_flood(engine: Engine, database_url: DatabaseUrl, note: Note) -> None:
    flood = Flood(people=40, seconds=4, texts=100)
    judge(await flood_trial(database_url, flood), flood, engine, note)


@pytest.mark.trial
@pytest.mark.timeout(900)
@pytest.mark.parametrize("people", [200, 1000])
async def test_a_minute_of_flood(engine: Engine, database_url: DatabaseUrl, note: Note, people: int) -> None:
    flood = Flood(people, seconds=60, texts=100)
    judge(await flood_trial(database_url, flood), flood, engine, note)
