"""Pinning: once a card that is to be pinned stands in its group, the call that pins it is queued behind it."""

from __future__ import annotations

from typing import Final

from council.notices.model import Policy
from storage.sendings import DirtyCard
from storage.unit_of_work import StoredUnit

METHODS: Final = {"wanted": ("pinChatMessage", "pinned"), "unwanted": ("unpinChatMessage", "none")}


async def settle_pin(uow: StoredUnit, card: DirtyCard, message_id: int | None) -> None:
    """Pin the card's message, or take it down; nothing where that is not asked, or is known to be forbidden."""
    if card.pin not in METHODS or message_id is None:
        return
    method, after = METHODS[card.pin]
    await uow.delivery.card_pinned(card, after)
    chat = await uow.chats.chat(card.chat_id)
    if chat is None or chat.may_pin:
        call = {"chat_id": card.chat_id, "message_id": message_id}
        await uow.outbox.put_rendered(method, call, chat_id=card.chat_id, policy=Policy.FREE)
