"""Keeping updates: each once, whatever its shape, and none that takes its neighbours along."""

import json

from bot.inbox import keep
from storage.unit_of_work import StoredUnit, Units
from tests.databases import Clock
from tests.road.parts import message

HOURS = 3600


async def test_a_repeated_delivery_is_known_for_72_hours_and_then_forgotten(units: Units, clock: Clock) -> None:
    (row,) = await keep(units, [message(7, "once")])
    await units.run(lambda uow: uow.inbox.done(row.id))
    assert await keep(units, [message(7, "once")]) == []

    async def tidy(uow: StoredUnit) -> int:
        return await uow.inbox.forget(clock.now - 72 * HOURS * 1000)  # type: ignore[arg-type]  # an instant by subtraction

    clock.advance(72 * HOURS)
    assert await units.run(tidy) == 0
    assert await keep(units, [message(7, "once")]) == []
    clock.advance(1)
    assert await units.run(tidy) == 1
    assert [again.update_id for again in await keep(units, [message(7, "a new week")])] == [7]


async def test_a_repeated_delivery_of_what_still_waits_is_the_same_row(units: Units) -> None:
    kept = await keep(units, [message(7, "once")])
    assert await keep(units, [message(7, "said again")]) == kept


async def test_what_waits_is_never_forgotten(units: Units, clock: Clock) -> None:
    await keep(units, [message(7, "once")])
    clock.advance(1000 * HOURS)
    assert await units.run(lambda uow: uow.inbox.forget(clock.now)) == 0
    assert len(await units.run(lambda uow: uow.inbox.waiting_in("1:1", 0, 10))) == 1


async def test_a_lower_update_id_is_kept_behind_a_higher_one(units: Units) -> None:
    kept = await keep(units, [message(900, "first"), message(3, "second")])
    assert [(row.update_id, row.lane) for row in kept] == [(900, "1:1"), (3, "1:1")]
    assert [row.update_id for row in await units.run(lambda uow: uow.inbox.waiting_in("1:1", 0, 10))] == [900, 3]


async def test_shapes_nobody_knows_take_no_neighbour_along(units: Units) -> None:
    strange: list[dict[str, object]] = [
        {"update_id": 1, "message": "no object"},
        {"update_id": 2, "message": {"chat": 5}},
        {"update_id": 3, "callback_query": {"from": None}},
        {"update_id": 4, "something_new": {}},
        {"update_id": 1 << 70},
        {"no": "id"},
    ]
    kept = await keep(units, [*strange, message(5, "hello")])
    assert [row.update_id for row in kept] == [1, 2, 3, 4, 5]


async def test_half_a_character_and_a_zero_byte_are_kept_as_they_came(units: Units) -> None:
    odd = message(1, "a\ud83d b\0c")
    kept = await keep(units, [odd, message(2, "hello")])
    stored = await units.run(lambda uow: uow.inbox.waiting_in("1:1", 0, 10))
    assert stored == kept
    assert json.loads(stored[0].body) == odd


async def test_a_handled_row_keeps_its_number_and_nothing_else(units: Units) -> None:
    (row,) = await keep(units, [message(7, "a secret")])
    assert await units.run(lambda uow: uow.inbox.done(row.id)) is True
    assert await units.run(lambda uow: uow.inbox.done(row.id)) is False
    assert await units.run(lambda uow: uow.inbox.bury(row.id)) is False
    assert await units.run(lambda uow: uow.inbox.waiting_in("1:1", 0, 10)) == []
