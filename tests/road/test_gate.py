"""The gate: whoever sends far too much is told once a minute and costs nobody else anything (goal B5)."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import Update

from bot.allowance import REMEMBERED_MOST, SILENCE, Allowances, Verdict
from bot.gate import Gate
from bot.handling import Handling
from bot.inbox import keep
from council.command import Command
from council.identity import Instant
from council.language import Language
from handlers.kit.context import Context, House
from handlers.kit.incoming import Kind
from handlers.kit.routes import Routes
from locales.text import Text
from storage.unit_of_work import Units
from tests.databases import Clock
from tests.road.parts import at_work, lanes_on, message, tap
from tests.security.digest import rows

AT_ONCE = 20
FLOODER = 13
WEEK = 7 * 24 * 3_600_000


class Hear(Command[None]):
    """Stands in for whatever a text would lead to."""


@pytest.fixture
def heard(routes: Routes) -> Counter[int]:
    """How often each person was followed, by Telegram id."""
    count: Counter[int] = Counter()

    async def hear(_: Update, context: Context[Any]) -> None:
        count[context.incoming.telegram_id or 0] += 1

    for kind in (Kind.TEXT, Kind.MEMBERSHIP, Kind.OTHER):
        routes.kind(kind, Hear, in_groups=True)(hear)
    return count


@pytest.fixture
def gate(handling: Handling, clock: Clock) -> Gate:
    return Gate(handling, AT_ONCE, lambda: clock.now / 1000)


def sent(update_id: int, person: int, at: Instant, chat: int | None = None) -> dict[str, Any]:
    update = message(update_id, "сәлем", person, chat)
    update["message"]["date"] = at // 1000
    return update


async def pour(units: Units, gate: Gate, updates: list[dict[str, Any]]) -> None:
    """Let updates in as the poller does, a hundred at a time, and wait until nothing is left."""
    lanes = lanes_on(units, gate.handle)
    async with at_work(lanes):
        for first in range(0, len(updates), 100):
            lanes.offer(await keep(units, updates[first : first + 100]))


async def answers(units: Units) -> list[str]:
    found = await units.run(lambda uow: rows(uow.session, "SELECT body FROM outbox ORDER BY id"))
    return [row["body"] for row in found]


async def test_of_a_hundred_a_second_twenty_are_handled_one_is_answered_and_nothing_is_left(
    units: Units, gate: Gate, heard: Counter[int], clock: Clock, house: House
) -> None:
    seconds, others = 15, range(100, 110)
    updates, number = [], 0
    for second in range(seconds):
        at = Instant(clock.now + second * 1000)
        for person in (*[FLOODER] * 100, *others):
            number += 1
            updates.append(sent(number, person, at))
    await pour(units, gate, updates)
    assert heard == {FLOODER: AT_ONCE, **dict.fromkeys(others, seconds)}
    assert gate.turned_away == 100 * seconds - AT_ONCE
    [warning] = await answers(units)
    assert house.words[Language.KK].plain_text(Text("refused-too-fast", {"seconds": SILENCE // 1000})) in warning
    assert await units.run(lambda uow: uow.inbox.lanes_waiting()) == []


async def test_after_a_minute_of_silence_a_person_is_heard_again(
    units: Units, gate: Gate, heard: Counter[int], clock: Clock
) -> None:
    await pour(units, gate, [sent(number, FLOODER, clock.now) for number in range(1, 40)])
    await pour(units, gate, [sent(50, FLOODER, Instant(clock.now + SILENCE - 1000))])
    assert heard[FLOODER] == AT_ONCE
    await pour(units, gate, [sent(60, FLOODER, Instant(clock.now + SILENCE))])
    assert heard[FLOODER] == AT_ONCE + 1
    assert len(await answers(units)) == 1


async def test_what_was_written_while_we_were_away_is_taken_at_once(
    units: Units, gate: Gate, heard: Counter[int], clock: Clock
) -> None:
    """An hour's outage: sixty messages of one person come together, each with its own minute on it."""
    await pour(units, gate, [sent(n, FLOODER, Instant(clock.now - 3_600_000 + n * 60_000)) for n in range(60)])
    assert heard[FLOODER] == 60


async def test_a_repeated_delivery_counts_once(units: Units, gate: Gate, heard: Counter[int], clock: Clock) -> None:
    update = sent(1, FLOODER, clock.now)
    for _ in range(3 * AT_ONCE):
        await pour(units, gate, [update])
    await pour(units, gate, [sent(2, FLOODER, clock.now)])
    assert heard[FLOODER] == 2


async def test_presses_too_many_are_answered_by_one_alert(
    units: Units, gate: Gate, heard: Counter[int], house: House
) -> None:
    await pour(units, gate, [tap(number, "?", FLOODER) for number in range(1, 60)])
    expected = house.words[Language.KK].plain_text(Text("refused-too-fast", {"seconds": SILENCE // 1000}))
    assert len([body for body in await answers(units) if expected in body]) == 1
    assert gate.turned_away == 59 - AT_ONCE


async def test_a_flood_of_messages_leaves_the_presses_alone(
    units: Units, gate: Gate, heard: Counter[int], clock: Clock
) -> None:
    await pour(units, gate, [sent(number, FLOODER, clock.now) for number in range(1, 40)])
    refused = gate.turned_away
    await pour(units, gate, [tap(100, "?", FLOODER)])
    assert gate.turned_away == refused


async def test_what_was_written_earlier_in_another_chat_may_be_read_later(
    units: Units, gate: Gate, heard: Counter[int], clock: Clock
) -> None:
    """Each chat is a lane of its own, and after an outage one may be served before the other."""
    await pour(units, gate, [sent(1, FLOODER, clock.now)])
    await pour(units, gate, [sent(2, FLOODER, Instant(clock.now - 3_600_000), chat=-77)])
    assert heard[FLOODER] == 2


async def test_in_a_group_nobody_is_told_off_for_talking(
    units: Units, gate: Gate, heard: Counter[int], clock: Clock
) -> None:
    await pour(units, gate, [sent(number, FLOODER, clock.now, chat=-77) for number in range(1, 40)])
    assert gate.turned_away > 0
    assert await answers(units) == []


async def test_what_telegram_tells_of_a_chat_is_always_taken(units: Units, gate: Gate, heard: Counter[int]) -> None:
    person, chat = {"id": FLOODER, "is_bot": False, "first_name": "А"}, {"id": FLOODER, "type": "private"}
    changes = [
        {"update_id": number, "my_chat_member": {"chat": chat, "from": person, "date": 1}}
        for number in range(1, 3 * AT_ONCE)
    ]
    await pour(units, gate, changes)
    assert heard[FLOODER] == 3 * AT_ONCE - 1


async def test_a_row_of_an_earlier_life_is_handled_and_poison_is_set_aside_as_ever(units: Units, gate: Gate) -> None:
    await pour(units, gate, [{"update_id": 1, "message": "no message at all"}])
    assert len(await units.run(lambda uow: uow.dead_letters.newest(10))) == 1


@given(pauses=st.lists(st.integers(0, 90_000), min_size=1, max_size=300))
def test_in_no_minute_of_silence_is_anything_taken(pauses: list[int]) -> None:
    allowances, at, silent_until = Allowances(AT_ONCE), Instant(0), 0
    for pause in pauses:
        at = Instant(at + pause)
        verdict = allowances.judge("someone", at)
        assert (verdict is Verdict.REFUSED) is (at < silent_until)
        if verdict is Verdict.TOLD:
            silent_until = at + SILENCE


def test_one_a_second_for_a_day_is_never_too_much() -> None:
    allowances = Allowances(AT_ONCE)
    verdicts = {allowances.judge(1, Instant(second * 1000)) for second in range(86_400)}
    assert verdicts == {Verdict.TAKEN}


def test_a_burst_across_the_turn_of_a_second_is_no_larger_for_it() -> None:
    allowances = Allowances(AT_ONCE)
    verdicts = [allowances.judge(1, Instant(1000 * (number > AT_ONCE // 2))) for number in range(AT_ONCE + 1)]
    assert verdicts == [Verdict.TAKEN] * AT_ONCE + [Verdict.TOLD]


@pytest.mark.parametrize("ahead_for", [1, 3_600_000, WEEK])
def test_who_was_first_heard_while_the_clock_was_ahead_is_heard_after_its_return(ahead_for: int) -> None:
    allowances = Allowances(AT_ONCE)
    assert allowances.judge(1, WEEK + ahead_for) is Verdict.TAKEN
    assert allowances.judge(1, WEEK) is Verdict.TAKEN


def test_a_silence_from_a_week_to_come_ends_when_the_clock_returns() -> None:
    allowances = Allowances(AT_ONCE)
    verdicts = [allowances.judge(1, 2 * WEEK) for _ in range(AT_ONCE + 2)]
    assert verdicts[-2:] == [Verdict.TOLD, Verdict.REFUSED]
    verdicts = [allowances.judge(1, WEEK) for _ in range(AT_ONCE + 1)]
    assert verdicts == [Verdict.TAKEN] * AT_ONCE + [Verdict.TOLD]


def test_those_who_are_quiet_again_are_forgotten() -> None:
    allowances = Allowances(AT_ONCE)
    for person in range(5 * REMEMBERED_MOST):
        allowances.judge(person, Instant(person * 1000))
    assert len(allowances._purses) <= REMEMBERED_MOST
