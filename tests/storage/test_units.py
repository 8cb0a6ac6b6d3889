"""Units of work on both engines: whole or not at all, waiting for nothing but themselves."""

import asyncio
from contextlib import suppress

import pytest

from storage.errors import UnitWaited
from storage.unit_of_work import StoredUnit, Units


async def add(uow: StoredUnit, update_id: int) -> None:
    await uow.inbox.add([(update_id, "1:1", "{}")])


async def count(uow: StoredUnit) -> int:
    return len(await uow.inbox.waiting_in("1:1", 0, 1000))


async def test_a_unit_that_raises_leaves_nothing_and_its_neighbours_stay(units: Units) -> None:
    async def fails(uow: StoredUnit) -> None:
        await add(uow, 2)
        raise LookupError("on purpose")

    results = await asyncio.gather(
        units.run(lambda uow: add(uow, 1)),
        units.run(fails),
        units.run(lambda uow: add(uow, 3)),
        return_exceptions=True,
    )

    assert [type(result).__name__ for result in results] == ["NoneType", "LookupError", "NoneType"]
    assert await units.run(count) == 2


async def test_a_unit_that_waits_for_anything_else_is_refused_by_name(units: Units) -> None:
    async def waits_for_the_clock(uow: StoredUnit) -> None:
        await add(uow, 1)
        await asyncio.sleep(0)

    with pytest.raises(UnitWaited, match="waits_for_the_clock"):
        await units.run(waits_for_the_clock)
    assert await units.run(count) == 0


async def test_a_savepoint_undoes_only_what_happened_inside(units: Units) -> None:
    async def unit(uow: StoredUnit) -> None:
        await add(uow, 1)
        with suppress(LookupError):
            async with uow.savepoint():
                await add(uow, 2)
                raise LookupError
        await add(uow, 3)

    await units.run(unit)
    assert await units.run(count) == 2


async def test_a_repeated_update_is_kept_once(units: Units) -> None:
    await units.run(lambda uow: add(uow, 7))
    await units.run(lambda uow: add(uow, 7))
    assert await units.run(count) == 1
