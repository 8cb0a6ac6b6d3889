"""What becomes of a row or a card once Telegram has answered, or has not: one `match`, used nowhere else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import structlog

from bot.delivery.chats import settle_chat
from bot.delivery.drawing import Leaving
from bot.delivery.ending import end
from bot.delivery.outcome import (
    ChatGone,
    EditTargetGone,
    Migrated,
    NotModified,
    NoTopics,
    NotPinned,
    Outcome,
    Rejected,
    RetryLater,
    Sent,
    TooOld,
    TopicGone,
    Unauthorized,
    Unknown,
    Unreachable,
    Unsent,
)
from bot.delivery.pinning import settle_pin
from bot.delivery.refused import bury_call, bury_card
from bot.delivery.topics import OPENING, forget_topic, settle_opening
from council.identity import Instant
from council.notices.audience import Why
from council.notices.model import Policy
from handlers.kit.screen import KEYS_AWAY
from storage.sendings import DirtyCard, Queued
from storage.unit_of_work import StoredUnit

log: Final = structlog.stdlib.get_logger(__name__)

TRIES_MOST: Final = 12
"""Tries of a call that may be repeated freely; with growing pauses they span about an hour."""
LONGEST_PAUSE: Final = 600.0
REPEAT_AFTER: Final = 5.0
"""Seconds before the one repeat of what must arrive: sent at once, it would fall into the same fault of Telegram."""


@dataclass(frozen=True, slots=True)
class Answered:
    """A call that has ended, one way or another."""

    leaving: Leaving
    outcome: Outcome


async def settle(uow: StoredUnit, answered: Answered) -> None:
    """Write down what the outcome means for its row or card."""
    of = answered.leaving.of
    await settle_chat(uow, answered.leaving.chat_id, answered.outcome)
    if isinstance(of, DirtyCard):
        await _settle_card(uow, of, answered)
    else:
        await _settle_row(uow, of, answered)


async def _settle_row(uow: StoredUnit, row: Queued, answered: Answered) -> None:
    delivery = uow.delivery
    match answered.outcome:
        case Sent(message_id=message_id):
            await delivery.settled(row.id, "sent", message_id=message_id)
            await _clear_away(uow, answered.leaving, message_id)
        case NotModified():
            await delivery.settled(row.id, "sent")
        case TooOld():
            await delivery.settled(row.id, "failed", error="too old")
        case RetryLater() | Unsent() | Unauthorized():
            await _again(uow, row, answered.outcome)
        case Unknown(reason=reason):
            await _unknown(uow, row, reason)
        case Unreachable(reason=reason):
            await end(uow, row, "blocked", Why(reason))
        case ChatGone() | TopicGone() | NoTopics() | EditTargetGone() | Migrated():
            await _target_gone(uow, row, answered)
        case NotPinned():
            await delivery.settled(row.id, "failed", error="not pinned")
        case Rejected(description=why):
            await bury_call(uow, row, answered.leaving, why)


async def _clear_away(uow: StoredUnit, leaving: Leaving, message_id: int | None) -> None:
    """Delete a message that only took a keyboard away: Telegram has no other way, and nobody needs to read it."""
    if message_id is not None and leaving.body.get("reply_markup") == KEYS_AWAY:
        call = {"chat_id": leaving.chat_id, "message_id": message_id}
        await uow.outbox.put_rendered("deleteMessage", call, chat_id=leaving.chat_id, policy=Policy.FREE)


async def _target_gone(uow: StoredUnit, row: Queued, answered: Answered) -> None:
    """Send it where it still can stand: a new message for an edit, the general topic for one that was deleted.

    What names a message of a group that moved would find none in the new one, or somebody else's.
    """
    leaving, outcome = answered.leaving, answered.outcome
    if isinstance(outcome, Migrated) and "message_id" not in leaving.body:
        await _again(uow, row, outcome)
        return
    if isinstance(outcome, EditTargetGone | Migrated) and leaving.method == "editMessageText":
        method, lost = "sendMessage", "message_id"
    elif isinstance(outcome, TopicGone) and "message_thread_id" in leaving.body:
        method, lost = leaving.method, "message_thread_id"
    else:
        await end(uow, row, "failed", Why.FAILED, type(outcome).__name__)
        return
    body = {name: value for name, value in leaving.body.items() if name != lost}
    await uow.delivery.rewritten(row.id, method, body)


async def _settle_card(uow: StoredUnit, card: DirtyCard, answered: Answered) -> None:
    if answered.leaving.method == OPENING and await settle_opening(uow, card, answered.outcome):
        return
    digest = answered.leaving.digest or ""
    match answered.outcome:
        case Sent(message_id=message_id):
            await uow.delivery.card_shown(card, digest, message_id or card.message_id)
            await settle_pin(uow, card, message_id or card.message_id)
        case NotModified():
            await uow.delivery.card_shown(card, digest, card.message_id)
            await settle_pin(uow, card, card.message_id)
        case EditTargetGone():
            await uow.delivery.card_again(card, uow.now, as_new=True)
        case TopicGone():
            await forget_topic(uow, card)
        case Unknown() if card.message_id is None and card.unknowns:
            log.warning("card_left_unsure", noun=card.subject.noun)
            await uow.delivery.card_shown(card, "", None)
        case RetryLater() | Unsent() | Unknown() | Unauthorized():
            is_unknown = isinstance(answered.outcome, Unknown)
            later = _later(uow, _pause(answered.outcome, card.tries))
            await uow.delivery.card_again(card, later, is_unknown=is_unknown)
        case Migrated():
            pass  # moved with its chat, and drawn anew there
        case Rejected(description=why):
            await bury_card(uow, card, answered.leaving, why)
        case _:
            log.warning("card_given_up", noun=card.subject.noun, outcome=type(answered.outcome).__name__)
            await uow.delivery.card_gone(card)


async def _unknown(uow: StoredUnit, row: Queued, reason: str) -> None:
    if row.policy is Policy.FREE and row.tries < TRIES_MOST:
        await _again(uow, row, Unsent(reason))
    elif row.policy is Policy.REPEAT_MARKED and not row.is_repeat:
        await uow.delivery.again(row.id, _later(uow, REPEAT_AFTER), is_repeat=True, error=reason)
    else:
        await end(uow, row, "unknown", Why.UNKNOWN, reason)


async def _again(uow: StoredUnit, row: Queued, outcome: Outcome) -> None:
    """Queue it again; what never left waits as long as the outage lasts, for a notice may not be lost to it."""
    not_before = _later(uow, _pause(outcome, row.tries))
    await uow.delivery.again(row.id, not_before, is_repeat=row.is_repeat, error=type(outcome).__name__)


def _pause(outcome: Outcome, tries: int) -> float:
    match outcome:
        case RetryLater(after=after):
            return after
        case Migrated():
            return 0.0
        case Unauthorized():
            return 30.0
    return float(min(LONGEST_PAUSE, 2.0 ** min(tries, 10)))  # an outage may last for weeks


def _later(uow: StoredUnit, seconds: float) -> Instant:
    return Instant(uow.now + int(seconds * 1000))
