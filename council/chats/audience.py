"""Which of a body's chats see a card."""

from __future__ import annotations

from council.chats.model import Purpose
from council.identity import BodyId
from council.notices.model import Subject
from council.ports import UnitOfWork


async def show_to_council(uow: UnitOfWork, subject: Subject, body_id: BodyId) -> None:
    """Make sure a card of the subject stands in the council's group, if one is connected."""
    for chat in await uow.chats.chats_of(body_id, Purpose.COUNCIL):
        await uow.cards.show(subject, chat.chat_id)
