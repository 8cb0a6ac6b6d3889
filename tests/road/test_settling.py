"""What becomes of a row or a card, by what Telegram answered and by what the row allows."""

import json
from dataclasses import replace
from itertools import product
from typing import Any

import pytest

from bot.delivery.claiming import Room, Turn
from bot.delivery.drawing import Drawing, Leaving
from bot.delivery.outcome import (
    ChatGone,
    EditTargetGone,
    Lost,
    Migrated,
    NotModified,
    Outcome,
    Rejected,
    RetryLater,
    Sent,
    TooOld,
    TopicGone,
    Unauthorized,
    Unknown,
    Unreachable,
    Unreached,
    Unsent,
)
from bot.delivery.recovering import recover
from bot.delivery.settling import TRIES_MOST, Answered
from council.identity import AccountId, ChatId, TelegramId
from council.language import Language
from council.notices.model import Policy, Subject
from council.people.model import Account, Reach
from handlers.kit.context import House
from storage.sendings import DirtyCard, Queued
from storage.unit_of_work import StoredUnit, Units
from tests.databases import NOON, Clock
from tests.road.rows import Reading

CHAT, GROUP, SUPERGROUP = ChatId(5), ChatId(-7), ChatId(-1007)
STAND = Subject("stand", 1)
FREE, ONCE, MARKED = Policy.FREE, Policy.ONCE, Policy.REPEAT_MARKED
EVERY = (FREE, ONCE, MARKED)

ENDS: list[tuple[Outcome, str, str | None]] = [
    (Sent(70), "sent", None),
    (Sent(), "sent", None),
    (NotModified(), "sent", None),
    (TooOld(), "failed", "too old"),
    (Unreachable(Unreached.BLOCKED), "blocked", "blocked"),
    (Unreachable(Unreached.DEACTIVATED), "blocked", "deactivated"),
    (Unreachable(Unreached.NEVER_STARTED), "blocked", "never_started"),
    (ChatGone(Lost.KICKED), "failed", "ChatGone"),
    (TopicGone(), "failed", "TopicGone"),
    (EditTargetGone(), "failed", "EditTargetGone"),
]
WAITS: list[tuple[Outcome, int]] = [(RetryLater(7), 7), (Unsent("refused"), 1), (Unauthorized(), 30)]


@pytest.fixture
def drawing(house: House) -> Drawing:
    return Drawing(house, Language.KK)


@pytest.fixture
def reading(units: Units) -> Reading:
    return Reading(units)


async def leaving_row(units: Units, drawing: Drawing, policy: Policy, chat: ChatId = CHAT, **body: Any) -> Leaving:
    """Queue a call and claim it, as it would leave now."""
    call = {"chat_id": chat, "text": "Сәлем", **body}
    method = "editMessageText" if "message_id" in body else "sendMessage"
    await units.run(lambda uow: uow.outbox.put_rendered(method, call, chat_id=chat, policy=policy))
    (leaving,) = await units.run(Turn(drawing, (), Room(0, 10, ())))
    return leaving


async def settle(units: Units, drawing: Drawing, leaving: Leaving, outcome: Outcome) -> list[Leaving]:
    return await units.run(Turn(drawing, [Answered(leaving, outcome)], Room(0, 0, ())))


async def test_an_answer_that_ends_a_row_blanks_it(units: Units, drawing: Drawing, reading: Reading) -> None:
    for policy, (outcome, state, error) in product(EVERY, ENDS):
        await settle(units, drawing, await leaving_row(units, drawing, policy), outcome)
        row = await reading.row()
        assert (row["state"], row["error"], row["body"], row["facts"]) == (state, error, None, None), outcome
        assert row["message_id"] == (70 if outcome == Sent(70) else None)


async def test_a_message_that_only_took_a_keyboard_away_is_deleted_once_it_has_arrived(
    units: Units, drawing: Drawing
) -> None:
    plain = await leaving_row(units, drawing, ONCE)
    away = await leaving_row(units, drawing, ONCE, reply_markup={"remove_keyboard": True})
    await settle(units, drawing, plain, Sent(70))
    await settle(units, drawing, away, Sent(71))
    (deletion,) = await units.run(Turn(drawing, (), Room(0, 10, ())))
    assert (deletion.method, deletion.body) == ("deleteMessage", {"chat_id": CHAT, "message_id": 71})
    await settle(units, drawing, deletion, Sent(None))
    assert await units.run(Turn(drawing, (), Room(0, 10, ()))) == []


async def test_a_rejected_call_lies_with_the_dead_letters(units: Units, drawing: Drawing, reading: Reading) -> None:
    await settle(units, drawing, await leaving_row(units, drawing, ONCE), Rejected("Bad Request: BUTTON_DATA_INVALID"))
    (letter,) = await units.run(lambda uow: uow.dead_letters.newest(10))
    assert letter.error == "Bad Request: BUTTON_DATA_INVALID"
    row = await reading.row(1)
    assert (row["state"], row["error"], row["body"]) == ("failed", "Bad Request: BUTTON_DATA_INVALID", None)
    assert json.loads(letter.body) == {"method": "sendMessage", "body": {"chat_id": CHAT, "text": "Сәлем"}}


async def test_a_call_that_never_arrived_leaves_again_later_whatever_its_policy(
    units: Units, drawing: Drawing, reading: Reading, clock: Clock
) -> None:
    for policy, (outcome, seconds) in product(EVERY, WAITS):
        first = await leaving_row(units, drawing, policy)
        await settle(units, drawing, first, outcome)
        row = await reading.row()
        assert (row["state"], row["is_repeat"], row["not_before"]) == ("queued", 0, clock.now + seconds * 1000)
        clock.advance(seconds - 0.001)
        assert await units.run(Turn(drawing, (), Room(0, 10, ()))) == []
        clock.advance(0.001)
        (again,) = await units.run(Turn(drawing, (), Room(0, 10, ())))
        assert (again.method, again.body) == (first.method, first.body)
        await settle(units, drawing, again, Sent(1))


async def test_an_unknown_outcome_is_decided_by_the_policy(units: Units, drawing: Drawing, reading: Reading) -> None:
    decided = ((FREE, "queued", 0), (ONCE, "unknown", 0), (MARKED, "queued", 1))
    for chat, (policy, state, is_repeat) in enumerate(decided, start=1):
        await settle(units, drawing, await leaving_row(units, drawing, policy, ChatId(chat)), Unknown("timed out"))
        row = await reading.row()
        assert (row["state"], row["is_repeat"]) == (state, is_repeat)
    assert (await units.run(lambda uow: uow.keeping.state())).unknown == {"sendMessage": 1}


async def test_a_marked_repeat_is_not_repeated_again(
    units: Units, drawing: Drawing, reading: Reading, clock: Clock
) -> None:
    await settle(units, drawing, await leaving_row(units, drawing, MARKED), Unknown("timed out"))
    assert await units.run(Turn(drawing, (), Room(0, 10, ()))) == [], "a repeat at once would meet the same fault"
    clock.advance(5)
    (again,) = await units.run(Turn(drawing, (), Room(0, 10, ())))
    await settle(units, drawing, again, Unknown("timed out"))
    assert (await reading.row())["state"] == "unknown"


@pytest.mark.parametrize("outcome", [Unsent("refused"), RetryLater(1), Unauthorized()])
async def test_what_never_left_waits_as_long_as_the_outage_lasts(
    units: Units, drawing: Drawing, reading: Reading, clock: Clock, outcome: Outcome
) -> None:
    await settle(units, drawing, await leaving_row(units, drawing, ONCE), outcome)
    for _ in range(TRIES_MOST):
        clock.advance(3600)
        (again,) = await units.run(Turn(drawing, (), Room(0, 10, ())))
        await settle(units, drawing, again, outcome)
    assert (await reading.row())["state"] == "queued"


async def test_an_edit_without_its_message_becomes_a_new_message(
    units: Units, drawing: Drawing, reading: Reading
) -> None:
    await settle(units, drawing, await leaving_row(units, drawing, FREE, message_id=9), EditTargetGone())
    (again,) = await units.run(Turn(drawing, (), Room(0, 10, ())))
    assert (again.method, again.body) == ("sendMessage", {"chat_id": CHAT, "text": "Сәлем"})


@pytest.mark.parametrize(
    ("reason", "reach"),
    [
        (Unreached.BLOCKED, Reach.BLOCKED),
        (Unreached.NEVER_STARTED, Reach.BLOCKED),
        (Unreached.DEACTIVATED, Reach.DEACTIVATED),
    ],
)
async def test_an_account_that_cannot_be_reached_is_known_as_such(
    units: Units, drawing: Drawing, reason: Unreached, reach: Reach
) -> None:
    account = Account(AccountId(1), TelegramId(5), CHAT, Language.KK)
    await units.run(lambda uow: uow.people.add_account(account))
    await settle(units, drawing, await leaving_row(units, drawing, ONCE), Unreachable(reason))
    found = await units.run(lambda uow: uow.people.account(TelegramId(5)))
    assert found is not None
    assert found.reach is reach


async def test_what_waits_for_a_group_follows_it_to_its_new_number(units: Units, drawing: Drawing) -> None:
    leaving = await leaving_row(units, drawing, ONCE, GROUP)
    await units.run(lambda uow: uow.outbox.put_rendered("sendMessage", {"chat_id": GROUP}, chat_id=GROUP))
    await settle(units, drawing, leaving, Migrated(SUPERGROUP))
    (first,) = await units.run(Turn(drawing, (), Room(0, 10, ())))
    await settle(units, drawing, first, Sent(1))
    (second,) = await units.run(Turn(drawing, (), Room(0, 10, ())))
    assert [(one.chat_id, one.body["chat_id"]) for one in (first, second)] == [(SUPERGROUP, SUPERGROUP)] * 2


async def test_an_answer_that_cannot_be_settled_stops_no_other(
    units: Units, drawing: Drawing, reading: Reading
) -> None:
    first = await leaving_row(units, drawing, ONCE)
    second = await leaving_row(units, drawing, ONCE, GROUP)
    answered = [Answered(first, Migrated(1 << 70)), Answered(second, Sent(2))]
    await units.run(Turn(drawing, answered, Room(0, 0, ())))
    assert isinstance(first.of, Queued)
    assert (await reading.row(first.of.id))["state"] == "unknown"
    assert (await reading.row())["state"] == "sent"


@pytest.mark.parametrize(
    ("policy", "states"),
    [
        (FREE, [("queued", 0), ("queued", 0)]),
        (ONCE, [("unknown", 0), ("unknown", 0)]),
        (MARKED, [("queued", 1), ("unknown", 1)]),
    ],
)
async def test_what_was_leaving_when_the_program_died_is_decided_by_policy(
    units: Units, drawing: Drawing, reading: Reading, policy: Policy, states: list[tuple[str, int]]
) -> None:
    await leaving_row(units, drawing, policy)
    for expected in states:
        await units.run(recover)
        row = await reading.row()
        assert (row["state"], row["is_repeat"]) == expected
        await units.run(Turn(drawing, (), Room(0, 10, ())))


CARDS: list[tuple[Outcome, dict[str, Any]]] = [
    (Sent(70), {"state": "open", "shown": 1, "message_id": 70, "digest": "d"}),
    (Sent(), {"state": "open", "shown": 1, "message_id": 60, "digest": "d"}),
    (NotModified(), {"state": "open", "shown": 1, "message_id": 60, "digest": "d"}),
    (EditTargetGone(), {"state": "open", "shown": 0, "message_id": None, "digest": None, "not_before": NOON}),
    (RetryLater(7), {"state": "open", "shown": 0, "message_id": 60, "not_before": NOON + 7000}),
    (Unsent("refused"), {"state": "open", "shown": 0, "message_id": 60, "not_before": NOON + 1000}),
    (Unknown("timed out"), {"state": "open", "shown": 0, "message_id": 60, "not_before": NOON + 1000}),
    (Unauthorized(), {"state": "open", "shown": 0, "message_id": 60, "not_before": NOON + 30_000}),
    (Migrated(SUPERGROUP), {"state": "open", "shown": 0, "message_id": None, "chat_id": SUPERGROUP}),
    (Unreachable(Unreached.BLOCKED), {"state": "gone", "shown": 0}),
    (ChatGone(Lost.KICKED), {"state": "gone", "shown": 0}),
    (TopicGone(), {"state": "open", "shown": 0, "message_id": None, "digest": None, "not_before": NOON}),
    (Rejected("Bad Request: no"), {"state": "gone", "shown": 0}),
]


async def leaving_card(units: Units) -> Leaving:
    """A card on its way, in place of message 60."""

    async def unit(uow: StoredUnit) -> DirtyCard:
        await uow.cards.show(STAND, GROUP)
        (card,) = await uow.delivery.dirty_cards((), 10)
        await uow.delivery.card_shown(replace(card, wanted=0), "", 60)
        await uow.delivery.card_sending(card)
        return card

    card = await units.run(unit)
    card = DirtyCard(STAND, GROUP, None, 60, None, card.priority, card.wanted, None)
    return Leaving("editMessageText", {}, GROUP, card, "d")


async def test_what_becomes_of_a_card(units: Units, drawing: Drawing, reading: Reading) -> None:
    for outcome, expected in CARDS:
        await settle(units, drawing, await leaving_card(units), outcome)
        card = await reading.card()
        assert {name: card[name] for name in expected} == expected, outcome
        await reading.drop_card()


async def test_a_card_touched_while_it_was_leaving_is_drawn_again(units: Units, drawing: Drawing) -> None:
    leaving = await leaving_card(units)
    await units.run(lambda uow: uow.cards.touch(STAND))
    assert await units.run(lambda uow: uow.delivery.dirty_cards((), 10)) == []
    await settle(units, drawing, leaving, Sent(70))
    (card,) = await units.run(lambda uow: uow.delivery.dirty_cards((), 10))
    assert (card.message_id, card.wanted) == (70, 2)


async def test_a_new_card_nobody_knows_of_is_sent_once_more_and_then_waits_for_its_next_change(
    units: Units, drawing: Drawing, clock: Clock
) -> None:
    leaving = await leaving_card(units)
    for unknowns in range(2):
        assert isinstance(leaving.of, DirtyCard)
        as_new = replace(leaving.of, message_id=None, unknowns=unknowns)
        await settle(units, drawing, replace(leaving, method="sendMessage", of=as_new), Unknown("timed out"))
        clock.advance(5)
        waiting = await units.run(lambda uow: uow.delivery.dirty_cards((), 10))
        assert [card.unknowns for card in waiting] == [1][unknowns:]
    await units.run(lambda uow: uow.cards.touch(STAND))
    (card,) = await units.run(lambda uow: uow.delivery.dirty_cards((), 10))
    assert (card.message_id, card.unknowns) == (None, 0)


async def test_a_card_that_cannot_be_sent_is_tried_after_growing_pauses(
    units: Units, drawing: Drawing, reading: Reading, clock: Clock
) -> None:
    pauses = []
    for tries in range(4):
        leaving = await leaving_card(units)
        assert isinstance(leaving.of, DirtyCard)
        await settle(units, drawing, replace(leaving, of=replace(leaving.of, tries=tries)), Unsent("refused"))
        pauses.append((await reading.card())["not_before"] - clock.now)
        clock.advance(3600)
    assert pauses == [1000, 2000, 4000, 8000]


async def test_a_card_left_half_sent_by_a_crash_is_drawn_again(units: Units) -> None:
    await leaving_card(units)
    await units.run(recover)
    assert len(await units.run(lambda uow: uow.delivery.dirty_cards((), 10))) == 1


async def test_a_card_given_up_stands_again_when_it_is_asked_for_again(units: Units, drawing: Drawing) -> None:
    await settle(units, drawing, await leaving_card(units), ChatGone(Lost.KICKED))
    await units.run(lambda uow: uow.cards.touch(STAND))
    assert await units.run(lambda uow: uow.delivery.dirty_cards((), 10)) == []
    await units.run(lambda uow: uow.cards.show(STAND, GROUP))
    (card,) = await units.run(lambda uow: uow.delivery.dirty_cards((), 10))
    assert (card.message_id, card.digest) == (None, None)


async def test_a_card_asked_for_under_both_numbers_of_a_group_stands_once(
    units: Units, drawing: Drawing, reading: Reading
) -> None:
    await units.run(lambda uow: uow.cards.show(STAND, SUPERGROUP))
    (there,) = await units.run(lambda uow: uow.delivery.dirty_cards((), 10))
    await units.run(lambda uow: uow.delivery.card_shown(there, "d", 5))
    await settle(units, drawing, await leaving_card(units), Migrated(SUPERGROUP))
    await units.run(lambda uow: uow.cards.touch(STAND))
    (card,) = await units.run(lambda uow: uow.delivery.dirty_cards((), 10))
    assert (card.chat_id, card.message_id) == (SUPERGROUP, 5)
