"""Goal I2: whatever the data of a press carries, and whoever presses, nobody's things change by forgery."""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from typing import Any

import pytest
import pytest_asyncio

from bot.api import BotApi
from bot.handling import Handling
from bot.inbox import BATCH_MOST, keep
from bot.lanes import Lanes
from bot.nursery import Nursery
from bot.speech import words_of
from bot.transport import AiohttpRequest
from bot.wiring import furnish
from council.ballots.commands import CastVote
from council.ballots.measure import Option
from council.identity import BallotId, TelegramId
from handlers.kit import forms
from handlers.kit.callback import codec
from handlers.kit.context import House
from handlers.kit.router import Router
from handlers.kit.routes import routes
from storage.engine import Engine
from storage.unit_of_work import StoredUnit, Units
from tests.security.digest import State, rows, state
from tests.security.forgeries import Forger, press
from tests.security.town import APPEAL, AUTHORS_NAME, CITIZENS, HALF_COME, STRANGERS, Town, build

furnish()
NOWHERE = "http://127.0.0.1:9"


@dataclass
class Road:
    """The way of an update from the inbox to its end, without HTTP."""

    units: Units
    lanes: Lanes

    async def take(self, updates: Sequence[dict[str, Any]]) -> None:
        for first in range(0, len(updates), BATCH_MOST):
            self.lanes.offer(await keep(self.units, updates[first : first + BATCH_MOST]))
            await self.lanes.room()
        await self.lanes.settle()


@pytest.fixture
def is_lazy() -> bool:
    return True


@pytest_asyncio.fixture
async def road(units: Units, *, is_lazy: bool) -> AsyncIterator[Road]:
    house = House(words_of(), "kenes_bot", "Әкімдік", "kenes@example.kz")
    router = Router(routes, house, forms.claim, [TelegramId(909_090)], is_lazy=is_lazy)
    nursery = Nursery()
    async with AiohttpRequest() as request:
        handling = Handling(units, router, BotApi(request, NOWHERE, "1:no-token"), (), committed=lambda: None)
        lanes = Lanes(
            handling.handle, lambda lane, after, most: units.run(lambda uow: uow.inbox.waiting_in(lane, after, most))
        )
        nursery.serve("lanes", lanes.work)
        yield Road(units, lanes)
        await nursery.stop(within=5)


@pytest_asyncio.fixture
async def town(units: Units) -> Town:
    return await build(units)


async def look(units: Units, own: Sequence[TelegramId] = ()) -> State:
    async def work(uow: StoredUnit) -> State:
        return await state(uow.session, own)

    return await units.run(work)


async def queued(units: Units) -> list[tuple[str, dict[str, Any]]]:
    """Every call that waits to be made: its method and its body."""

    async def work(uow: StoredUnit) -> list[tuple[str, dict[str, Any]]]:
        found = await rows(uow.session, "SELECT method, body FROM outbox WHERE method IS NOT NULL")
        return [(row["method"], json.loads(row["body"])) for row in found]

    return await units.run(work)


async def troubled(units: Units) -> list[tuple[int, str]]:
    """Updates that raised, even once."""

    async def work(uow: StoredUnit) -> list[tuple[int, str]]:
        found = await rows(uow.session, "SELECT update_id, state FROM inbox WHERE tries > 0 OR state <> 'done'")
        return [(row["update_id"], row["state"]) for row in found]

    return await units.run(work)


async def hold(road: Road, town: Town, count: int) -> None:
    """Let so many forgeries in, and hold what came of them against what may."""
    pressers = (*CITIZENS, *STRANGERS, HALF_COME, *town.foreigners)
    before = await look(road.units, pressers)
    presses = list(Forger(town, random.Random(20_260_320)).all(count))
    await road.take(presses)
    troubles = dict(await troubled(road.units))
    failed = {each["update_id"]: each["callback_query"].get("data") for each in presses}
    assert {failed[update_id]: end for update_id, end in troubles.items()} == {}
    after = await look(road.units, pressers)
    assert {table: after[table] ^ held for table, held in before.items() if after[table] != held} == {}
    calls = await queued(road.units)
    answers = Counter(body["callback_query_id"] for method, body in calls if method == "answerCallbackQuery")
    assert answers == Counter(each["callback_query"]["id"] for each in presses)
    assert [body for _, body in calls if APPEAL in str(body) or AUTHORS_NAME in str(body)] == []


@pytest.mark.timeout(420)
async def test_forged_presses_change_nothing_show_nothing_and_are_all_answered(
    road: Road, town: Town, engine: Engine
) -> None:
    await hold(road, town, 20_000 if engine is Engine.SQLITE else 4_000)


@pytest.mark.parametrize("is_lazy", [False])
@pytest.mark.parametrize("engine", [Engine.SQLITE], indirect=True)
async def test_forged_presses_do_no_more_where_every_update_is_built(road: Road, town: Town) -> None:
    await hold(road, town, 2_000)


@pytest.mark.trial
@pytest.mark.timeout(900)
async def test_twenty_thousand_forged_presses_change_nothing_on_either_engine(road: Road, town: Town) -> None:
    await hold(road, town, 20_000)


async def test_the_same_vote_is_counted_where_it_is_the_members_own(road: Road, town: Town) -> None:
    """The other side of the scales: what the forgeries could not do, an honest press does."""
    before = await look(road.units)
    data = codec.write(CastVote(BallotId(town.things["ballot_id"][0]), Option.YES))
    await road.take([press(1, {"id": town.members[1], "is_bot": False}, data)])
    after = await look(road.units)
    assert {table for table, held in before.items() if after[table] != held} >= {"vote", "audit"}
