"""What a unit may wait for, and how savepoints lie within one another; the same on both engines."""

import asyncio
from contextlib import suppress

import pytest

from storage.errors import UnitWaited
from storage.unit_of_work import StoredUnit, Units


async def add(uow: StoredUnit, *numbers: int) -> None:
    await uow.inbox.add([(number, "1:1", "{}") for number in numbers])


async def kept(units: Units) -> list[int]:
    rows = await units.run(lambda uow: uow.inbox.waiting_in("1:1", 0, 100))
    return [row.update_id for row in rows]


async def test_a_unit_that_waits_for_another_task_is_refused_by_name(units: Units) -> None:
    answer: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    async def waits_for_another_task(uow: StoredUnit) -> None:
        await add(uow, 1)
        await answer

    with pytest.raises(UnitWaited, match="waits_for_another_task"):
        await units.run(waits_for_another_task)
    answer.cancel()
    assert await kept(units) == []


async def test_a_unit_that_waits_inside_a_savepoint_is_refused_the_same_way(units: Units) -> None:
    async def waits_inside(uow: StoredUnit) -> None:
        await add(uow, 1)
        async with uow.savepoint():
            await asyncio.sleep(0)

    with pytest.raises(UnitWaited, match="waits_inside"):
        await units.run(waits_inside)
    await units.run(lambda uow: add(uow, 2))
    assert await kept(units) == [2]


async def test_a_unit_cannot_talk_its_way_out_of_having_waited(units: Units) -> None:
    async def insists(uow: StoredUnit) -> None:
        while True:
            with suppress(Exception):
                async with uow.savepoint():
                    await add(uow, 1)
                    await asyncio.sleep(0)

    with pytest.raises(UnitWaited, match="insists"):
        await units.run(insists)
    assert await kept(units) == []


async def test_a_savepoint_within_a_savepoint_undoes_only_its_own(units: Units) -> None:
    async def unit(uow: StoredUnit) -> None:
        await add(uow, 1)
        async with uow.savepoint():
            await add(uow, 2)
            with suppress(LookupError):
                async with uow.savepoint():
                    await add(uow, 3)
                    async with uow.savepoint():
                        await add(uow, 4)
                    raise LookupError
            await add(uow, 5)

    await units.run(unit)
    assert await kept(units) == [1, 2, 5]


async def test_an_outer_savepoint_undoes_what_an_inner_one_kept(units: Units) -> None:
    async def unit(uow: StoredUnit) -> None:
        with suppress(LookupError):
            async with uow.savepoint():
                async with uow.savepoint():
                    await add(uow, 1)
                raise LookupError
        await add(uow, 2)

    await units.run(unit)
    assert await kept(units) == [2]


async def test_one_statement_that_fails_inside_a_savepoint_spoils_nothing_else(units: Units) -> None:
    async def unit(uow: StoredUnit) -> None:
        await uow.dead_letters.add(1, "000001", "first", "{}")
        with suppress(Exception):
            async with uow.savepoint():
                await uow.dead_letters.add(1, "000001", "taken", "{}")
        await add(uow, 1)

    await units.run(unit)
    assert await kept(units) == [1]
    assert [letter.error for letter in await units.run(lambda uow: uow.dead_letters.newest(10))] == ["first"]
