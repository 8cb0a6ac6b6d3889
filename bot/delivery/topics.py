"""Topics of the secretaries' forum: a card stands in its noun's own, which is opened when it is first needed.

Where the bot may not open topics, cards stand in the general one, and the secretaries are told which right is missing.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import structlog

from bot.delivery.drawing import Leaving
from bot.delivery.outcome import NoTopics, Outcome, Rejected, Sent, Untopical
from council.chats.audience import tell_of_chat
from council.chats.model import Purpose
from locales.words import Words
from storage.sendings import DirtyCard
from storage.unit_of_work import StoredUnit

log: Final = structlog.stdlib.get_logger(__name__)

OPENING: Final = "createForumTopic"
TRIES_MOST: Final = 3
"""Of a card in a row; after them it stands in the general topic rather than not at all."""


async def in_topic(uow: StoredUnit, leaving: Leaving, card: DirtyCard, words: Words) -> Leaving:
    """Send a new card into its noun's topic; or first make the call that opens one, and the card comes after it."""
    key = f"chats-topic-{card.subject.noun}"
    if card.message_id is not None or card.chat_id > 0 or not words.has(key):
        return leaving
    chat, link = await uow.chats.chat(card.chat_id), await uow.chats.link_of(card.chat_id)
    if chat is None or link is None or not chat.is_forum or link.purpose is not Purpose.SECRETARIES:
        return leaving
    thread_id = await uow.topics.thread(card.chat_id, card.subject.noun)
    if thread_id is not None:
        return replace(leaving, body={**leaving.body, "message_thread_id": thread_id})
    if not chat.may_manage_topics or card.tries >= TRIES_MOST:
        return leaving
    return Leaving(OPENING, {"chat_id": card.chat_id, "name": words.plain(key)}, card.chat_id, card)


async def settle_opening(uow: StoredUnit, card: DirtyCard, outcome: Outcome) -> bool:
    """Keep what came of opening a topic; false if that is no more than would befall any card.

    After it the card is drawn again, and finds its topic or the general one.
    """
    match outcome:
        case Sent(thread_id=int(thread_id)):
            await uow.topics.keep(card.chat_id, card.subject.noun, thread_id)
        case NoTopics() | Rejected():
            log.warning("topic_not_opened", chat=card.chat_id, noun=card.subject.noun)
            await _give_topics_up(uow, card, is_forum=outcome != NoTopics(Untopical.NOT_A_FORUM))
        case _:
            return False
    await uow.delivery.card_again(card, uow.now)
    return True


async def forget_topic(uow: StoredUnit, card: DirtyCard) -> None:
    """Somebody deleted the topic: it is opened anew, and the card sent once more."""
    await uow.topics.forget(card.chat_id, card.subject.noun)
    await uow.delivery.card_again(card, uow.now, as_new=True)


async def _give_topics_up(uow: StoredUnit, card: DirtyCard, *, is_forum: bool) -> None:
    await uow.chats.lose_topics(card.chat_id, is_forum=is_forum)
    link = await uow.chats.link_of(card.chat_id)
    if is_forum and link is not None:
        await tell_of_chat(uow, link, "chat-without-topics")
