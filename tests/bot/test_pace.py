"""The ledger, driven through invented days by a dispatcher like the real one, and metered as Telegram might."""

import heapq
from collections import defaultdict, deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.delivery.pace import Ledger, Limits

NETWORK_JITTER = 0.005
LATE_TIMER = 0.003


@dataclass(frozen=True)
class Demand:
    """Requests in bunches with idle time between them; chats below zero are groups."""

    seed: int
    requests: int
    people: int
    groups: int
    idle_for: float
    pauses: int

    def arrivals(self) -> list[tuple[float, int]]:
        dice, now = Random(self.seed), 0.0
        made: list[tuple[float, int]] = []
        chats = [*range(1, self.people + 1), *range(-self.groups, 0)]
        while len(made) < self.requests:
            now += dice.random() * self.idle_for
            bunch = min(dice.choice([1, 3, 40, 400]), self.requests - len(made))
            made += [(now, dice.choice(chats)) for _ in range(bunch)]
        return made


@dataclass
class Day:
    """What left, and when Telegram saw it."""

    seen: list[tuple[float, int]] = field(default_factory=list)
    most_remembered: int = 0

    def instants(self, chat: int | None = None) -> list[float]:
        return sorted(at for at, to in self.seen if chat in (None, to))

    def by_chat(self) -> dict[int, list[float]]:
        seen = defaultdict(list)
        for at, chat in sorted(self.seen):
            seen[chat].append(at)
        return seen


def live(demand: Demand, limits: Limits) -> Day:
    """Send everything: whoever's chat is ready first goes out in the next slot, a little late, on a shaky net."""
    ledger, day, dice = Ledger(limits), Day(), Random(demand.seed)
    coming = deque(demand.arrivals())
    pause_every = demand.requests // (demand.pauses + 1) + 1
    ready: list[tuple[float, int]] = []
    now = 0.0
    while coming or ready:
        while coming and coming[0][0] <= now:
            heapq.heappush(ready, coming.popleft())
        if not ready:
            now = coming[0][0]
            continue
        chat = ready[0][1]
        at = ledger.chat_at(chat, max(now, ready[0][0]), is_group=chat < 0)
        if at > max(now, ready[0][0]):
            heapq.heapreplace(ready, (at, chat))
            continue
        leaves_at = ledger.may_send_at(chat, now, is_group=chat < 0)
        if coming and coming[0][0] < leaves_at:
            now = coming[0][0]
            continue
        heapq.heappop(ready)
        now = leaves_at + dice.random() * LATE_TIMER
        ledger.note_sent(chat, now)
        day.seen.append((now + dice.uniform(-NETWORK_JITTER, NETWORK_JITTER), chat))
        day.most_remembered = max(day.most_remembered, len(ledger))
        if len(day.seen) % pause_every == 0:
            ledger.pause_all(now + dice.random() * 10)
    return day


def most_in_a_window(instants: Sequence[float], length: float) -> int:
    most = first = 0
    for last, at in enumerate(instants):
        while at - instants[first] >= length:
            first += 1
        most = max(most, last - first + 1)
    return most


def bucket_overflows(instants: Iterable[float], capacity: float, per_second: float) -> int:
    tokens, before, overflows = capacity, 0.0, 0
    for at in instants:
        tokens = min(capacity, tokens + (at - before) * per_second) - 1
        before = at
        if tokens < 0:
            tokens, overflows = tokens + 1, overflows + 1
    return overflows


demands = st.builds(
    Demand,
    seed=st.integers(0, 2**32),
    requests=st.one_of(st.integers(1, 300), st.integers(300, 3_000)),
    people=st.integers(1, 3_000),
    groups=st.integers(0, 20),
    idle_for=st.sampled_from([0.0, 0.2, 5.0, 90.0]),
    pauses=st.integers(0, 5),
)


@given(demands)
@settings(max_examples=60, deadline=None)
def test_any_demand_stays_within_every_meter(demand: Demand) -> None:
    day = live(demand, Limits())
    instants = day.instants()
    assert len(instants) == demand.requests
    assert most_in_a_window(instants, 1) <= 30
    assert bucket_overflows(instants, capacity=30, per_second=30) == 0
    for chat, own in day.by_chat().items():
        assert most_in_a_window(own, 1) == 1
        assert chat > 0 or most_in_a_window(own, 60) <= 20


@given(demands)
@settings(max_examples=20, deadline=None)
def test_even_a_bucket_of_three_never_overflows(demand: Demand) -> None:
    instants = live(demand, Limits()).instants()
    assert bucket_overflows(instants, capacity=3, per_second=30) == 0


@pytest.mark.parametrize("per_second", [30, 300])
def test_ten_thousand_waiting_requests_use_at_least_95_percent_of_the_limit(per_second: int) -> None:
    demand = Demand(seed=7, requests=10_000, people=20_000, groups=50, idle_for=0.0, pauses=0)
    instants = live(demand, Limits(overall_per_second=per_second)).instants()
    assert most_in_a_window(instants, 1) <= per_second
    saturated = instants[: len(instants) * 9 // 10]  # the rest is the tail of those who get several
    assert (len(saturated) - 1) / (saturated[-1] - saturated[0]) >= 0.95 * per_second


def test_a_group_with_a_hundred_messages_waiting_gets_twenty_a_minute() -> None:
    demand = Demand(seed=1, requests=100, people=0, groups=1, idle_for=0.0, pauses=0)
    instants = live(demand, Limits()).instants()
    assert most_in_a_window(instants, 60) == 20
    assert instants[-1] - instants[0] < 5 * 60


def test_a_first_send_leaves_at_once() -> None:
    assert Ledger(Limits()).may_send_at(1, 100.0, is_group=False) == 100.0


def test_nothing_is_saved_up_while_idle_or_paused() -> None:
    ledger = Ledger(Limits())
    ledger.note_sent(1, 0.0)
    ledger.pause_all(500.0)
    assert ledger.slot_at(100.0) == 500.0
    ledger.note_sent(2, 1_000.0)
    gap = ledger.slot_at(1_000.0) - 1_000.0
    assert gap == pytest.approx(Limits().overall_gap - Limits().late_for)


def test_a_late_timer_costs_no_throughput_but_is_never_caught_up_beyond_its_allowance() -> None:
    ledger = Ledger(Limits())
    ledger.note_sent(1, 0.0)
    due = ledger.slot_at(0.0)
    ledger.note_sent(2, due + 0.004)
    assert ledger.slot_at(0.0) == pytest.approx(due + Limits().overall_gap)
    ledger.note_sent(3, due + 5.0)
    assert ledger.slot_at(0.0) >= due + 5.0 + Limits().overall_gap - Limits().late_for


def test_a_flood_answer_pauses_only_its_own_chat() -> None:
    ledger = Ledger(Limits())
    ledger.note_flood(1, retry_after=7, now=10.0)
    assert ledger.may_send_at(1, 10.0, is_group=False) == 17.0
    assert ledger.may_send_at(2, 10.0, is_group=False) == 10.0


def test_a_pause_is_never_shortened() -> None:
    ledger = Ledger(Limits())
    ledger.pause_chat(1, 50.0)
    ledger.pause_chat(1, 20.0)
    ledger.pause_all(40.0)
    ledger.pause_all(30.0)
    assert ledger.may_send_at(1, 0.0, is_group=False) == 50.0
    assert ledger.may_send_at(2, 0.0, is_group=False) == 40.0


def test_five_chats_flooded_one_after_the_other_pause_everything() -> None:
    ledger = Ledger(Limits())
    for chat, at in enumerate((0.0, 4.0, 6.0, 8.0, 9.0)):
        assert ledger.slot_at(at) == at
        ledger.note_flood(chat, retry_after=5, now=at)
    assert ledger.slot_at(9.0) == 14.0


def test_one_chat_flooded_often_or_five_far_apart_pause_nobody_else() -> None:
    often, apart = Ledger(Limits()), Ledger(Limits())
    for turn in range(10):
        often.note_flood(1, retry_after=5, now=float(turn))
        apart.note_flood(turn, retry_after=5, now=turn * 6.0)
    assert often.slot_at(10.0) == 10.0
    assert apart.slot_at(60.0) == 60.0


def test_flooded_chats_pause_nobody_else_while_others_get_through() -> None:
    ledger = Ledger(Limits())
    for chat in range(20):
        ledger.note_flood(chat, retry_after=5, now=chat * 0.1)
        if chat % 4 == 3:
            ledger.note_passed()
    assert ledger.slot_at(2.0) == 2.0
    assert ledger.chat_at(19, 2.0, is_group=False) == pytest.approx(6.9)


@given(demands)
@settings(max_examples=20, deadline=None)
def test_the_ledger_forgets_chats_idle_for_a_minute(demand: Demand) -> None:
    limits = Limits()
    assert live(demand, limits).most_remembered <= 61 * limits.overall_per_second


def test_a_pause_that_is_over_is_forgotten() -> None:
    ledger = Ledger(Limits())
    for chat in range(100):
        ledger.pause_chat(chat, 5.0)
    ledger.note_sent(200, 6.0)
    assert len(ledger) == 1
