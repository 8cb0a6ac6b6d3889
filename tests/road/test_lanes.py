"""Lanes: in order within one, many at once, bounded in memory, and nothing lost that stands in the inbox."""

import asyncio
import random
from collections import Counter, defaultdict
from collections.abc import Iterable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot import lanes as lanes_module
from bot.lanes import Lanes
from storage.errors import StorageUnavailable
from storage.inbox import Kept
from tests.road.parts import at_work


class Inbox:
    """Rows as a database keeps them, with the pauses that a real one has."""

    def __init__(self, seed: int = 0, out_of_reach: int = 0) -> None:
        self.waiting: dict[int, Kept] = {}
        self.handled: list[Kept] = []
        self.at_once = self.most_at_once = self.most_held = 0
        self._ids, self._chance, self._out_of_reach = 0, random.Random(seed), out_of_reach
        self.lanes: Lanes | None = None

    def keep(self, lane: str) -> Kept:
        self._ids += 1
        row = Kept(self._ids, self._ids, lane, "{}")
        self.waiting[row.id] = row
        return row

    async def fetch(self, lane: str, after: int, most: int) -> list[Kept]:
        await self._pause()
        if self._out_of_reach:
            self._out_of_reach -= 1
            raise StorageUnavailable("on purpose")
        found = [row for row in self.waiting.values() if row.lane == lane and row.id > after][:most]
        await self._pause()
        return found

    async def handle(self, row: Kept) -> None:
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        self.most_held = max(self.most_held, self.lanes._held if self.lanes else 0)
        await self._pause()
        if self.waiting.pop(row.id, None):
            self.handled.append(row)
        self.at_once -= 1

    async def _pause(self) -> None:
        for _ in range(self._chance.randrange(3)):
            await asyncio.sleep(0)

    def serve(self, **limits: int) -> Lanes:
        self.lanes = Lanes(self.handle, self.fetch, **limits)
        return self.lanes


def in_order(handled: Iterable[Kept]) -> bool:
    by_lane = defaultdict(list)
    for row in handled:
        by_lane[row.lane].append(row.id)
    return all(ids == sorted(ids) for ids in by_lane.values())


async def test_a_lane_keeps_its_order_while_sixty_four_work() -> None:
    inbox = Inbox()
    lanes = inbox.serve()
    async with at_work(lanes):
        for number in range(4000):
            lanes.offer([inbox.keep(str(number % 100))])
            if number % 50 == 0:
                await asyncio.sleep(0)
    assert len(inbox.handled) == 4000
    assert in_order(inbox.handled)
    assert 8 < inbox.most_at_once <= 64


async def test_a_flooder_fills_only_his_own_lane() -> None:
    inbox = Inbox()
    lanes = inbox.serve(at_work=4)
    lanes.offer([inbox.keep("flooder") for _ in range(5000)])
    lanes.offer([inbox.keep(str(number)) for number in range(100)])
    async with at_work(lanes):
        pass
    last_of_others = max(place for place, row in enumerate(inbox.handled) if row.lane != "flooder")
    assert Counter(row.lane for row in inbox.handled)["flooder"] == 5000
    assert last_of_others < 250


async def test_what_does_not_fit_stays_in_the_inbox_and_is_fetched_in_its_turn() -> None:
    inbox = Inbox()
    lanes = inbox.serve(at_work=8, held_in_lane=4, held_most=32)
    rows = [inbox.keep(str(number % 50)) for number in range(3000)]
    async with at_work(lanes):
        lanes.offer(rows)
    assert len(inbox.handled) == 3000
    assert in_order(inbox.handled)
    assert inbox.most_held <= 32 + 8


async def test_rows_of_an_earlier_life_come_before_new_ones() -> None:
    inbox = Inbox()
    lanes = inbox.serve()
    for _ in range(40):
        inbox.keep("1:1")
    lanes.offer([inbox.keep("1:1")])
    lanes.resume(["1:1"])
    async with at_work(lanes):
        lanes.offer([inbox.keep("1:1")])
    assert [row.id for row in inbox.handled] == list(range(1, 43))


async def test_two_commits_told_of_in_the_wrong_order_are_put_right() -> None:
    inbox = Inbox()
    lanes = inbox.serve()
    first, second, third = (inbox.keep("1:1") for _ in range(3))
    lanes.offer([third])
    lanes.offer([first])
    lanes.offer([second])
    async with at_work(lanes):
        pass
    assert [row.id for row in inbox.handled] == [1, 2, 3]


async def test_a_lane_is_looked_at_again_once_the_database_is_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lanes_module, "LOOK_AGAIN_AFTER", 0)
    inbox = Inbox(out_of_reach=5)
    lanes = inbox.serve()
    for _ in range(20):
        inbox.keep("1:1")
    lanes.resume(["1:1"])
    async with at_work(lanes):
        pass
    assert [row.id for row in inbox.handled] == list(range(1, 21))


async def test_work_broken_off_is_taken_up_from_the_inbox() -> None:
    inbox = Inbox()
    lanes = inbox.serve(at_work=4, held_in_lane=4)
    lanes.offer([inbox.keep(str(number % 5)) for number in range(500)])
    for _ in range(20):
        async with asyncio.TaskGroup() as group:
            service = group.create_task(lanes.work())
            for _ in range(7):
                await asyncio.sleep(0)
            service.cancel()
    async with at_work(lanes):
        pass
    assert not inbox.waiting
    assert in_order(inbox.handled)


async def test_the_poller_waits_while_too_many_lanes_have_something_to_do() -> None:
    inbox = Inbox()
    lanes = inbox.serve(lanes_most=3)
    lanes.offer([inbox.keep(str(number)) for number in range(3)])
    waits = asyncio.ensure_future(lanes.room())  # noqa: TID251  # looked at before and after
    await asyncio.sleep(0)
    assert not waits.done()
    async with at_work(lanes):
        await waits


@given(
    seed=st.integers(0, 1 << 30),
    arrivals=st.lists(st.tuples(st.sampled_from("abc"), st.integers(1, 6), st.booleans()), max_size=60),
    limits=st.fixed_dictionaries(
        {"at_work": st.integers(1, 4), "held_in_lane": st.integers(1, 4), "held_most": st.integers(1, 8)}
    ),
)
@settings(max_examples=150, deadline=None)
async def test_whatever_arrives_whenever_is_handled_once_and_in_order(
    seed: int, arrivals: list[tuple[str, int, bool]], limits: dict[str, int]
) -> None:
    inbox = Inbox(seed)
    lanes = inbox.serve(**limits)
    async with at_work(lanes):
        for lane, count, has_pause in arrivals:
            rows = [inbox.keep(lane) for _ in range(count)]
            if has_pause:
                await asyncio.sleep(0)  # kept, and not yet told of: a look may find them first
            lanes.offer(rows)
    assert sorted(row.id for row in inbox.handled) == list(range(1, inbox._ids + 1))
    assert in_order(inbox.handled)
    assert inbox.most_held <= limits["held_most"] + limits["at_work"]
    assert (lanes._held, lanes._lanes) == (0, {})
