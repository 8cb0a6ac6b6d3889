"""Goals D6 and D7: sends of unknown outcome go by their policy, and no pause is broken."""

import pytest

from bot.delivery.pace import Limits
from council.notices.model import Policy
from storage.engine import Engine
from storage.url import DatabaseUrl
from tests.trials.conftest import Note
from tests.trials.sending import Ambiguity, Flood, ambiguity_trial, flood_trial

ONCE, MARKED = Policy.ONCE, Policy.REPEAT_MARKED


def judge_ambiguity(reached: Ambiguity, engine: Engine, note: Note) -> None:
    repeats = {policy: sum(times - 1 for times in seen.values()) for policy, seen in reached.seen.items()}
    most = max(max(seen.values()) for seen in reached.seen.values())
    found = f"{reached.lost} of {reached.sends} sends unanswered: A {repeats[ONCE]} repeats, {reached.unknown} unknown"
    asked = "A: 0 repeats, unknown exact; B: at most 1 repeat, marked"
    note(
        "D6",
        engine,
        f"{found}; B {repeats[MARKED]} repeats, {reached.unmarked} not marked, {reached.seconds:.0f} s",
        asked,
    )
    assert reached.lost, "no answer was lost, so nothing was tried"
    assert repeats[ONCE] == 0
    assert reached.unmarked == 0
    assert most <= 2
    assert sum(len(seen) for seen in reached.seen.values()) == reached.sends, "a message was never seen"
    assert reached.lost == reached.by_policy[ONCE]["unknown"] + repeats[MARKED] + reached.by_policy[MARKED]["unknown"]
    assert reached.unknown == reached.by_policy[ONCE]["unknown"] + reached.by_policy[MARKED]["unknown"]
    assert sum(ended[state] for ended in reached.by_policy.values() for state in ("sent", "unknown")) == reached.sends


def judge_flood(reached: Flood, engine: Engine, note: Note) -> None:
    lost = reached.messages - reached.states["sent"] - reached.states["blocked"]
    found = f"{reached.told_to_wait} pauses and {reached.refused} refusals in {reached.messages} messages"
    kept = f"{reached.in_pause} calls inside a pause, {lost} lost, {reached.after_403} calls after a refusal"
    pace = f"{reached.per_second:.1f} messages/s over {reached.seconds:.0f} s"
    note("D7", engine, f"{found}: {kept}, {pace}", "0, 0, at most 1; 25/s at 30/s")
    assert reached.told_to_wait
    assert reached.refused
    assert reached.in_pause == 0
    assert lost == 0
    assert reached.after_403 <= 1


async def test_lost_answers_are_counted_and_only_marked_messages_repeated(
    engine: Engine, database_url: DatabaseUrl, note: Note
) -> None:
    judge_ambiguity(await ambiguity_trial(database_url, sends=1_000, people=100, rate=0.03), engine, note)


async def test_pauses_are_kept_and_the_blocked_left_alone(
    engine: Engine, database_url: DatabaseUrl, note: Note
) -> None:
    limits = Limits(overall_per_second=200, chat_per_second=20)
    judge_flood(await flood_trial(database_url, messages=800, people=200, limits=limits, retry_after=1), engine, note)


@pytest.mark.trial
@pytest.mark.timeout(1800)
async def test_one_answer_in_a_hundred_of_many_is_lost(engine: Engine, database_url: DatabaseUrl, note: Note) -> None:
    judge_ambiguity(await ambiguity_trial(database_url, sends=20_000, people=1_000, answer_within=15), engine, note)


@pytest.mark.trial
@pytest.mark.timeout(1800)
async def test_the_pace_holds_through_pauses_of_seven_seconds(
    engine: Engine, database_url: DatabaseUrl, note: Note
) -> None:
    reached = await flood_trial(database_url, messages=6_000, people=1_500, limits=Limits(), retry_after=7)
    judge_flood(reached, engine, note)
    assert reached.per_second >= 25
