"""Which of a body's chats see a card, and who is told about a chat."""

from __future__ import annotations

from council.bodies.audience import tell_secretaries
from council.bodies.finding import body_of
from council.chats.model import ChatLink, Purpose
from council.identity import BodyId
from council.notices.model import Subject
from council.ports import UnitOfWork


async def show_to_council(uow: UnitOfWork, subject: Subject, body_id: BodyId) -> None:
    """Make sure a card of the subject stands in the council's group, if one is connected."""
    for chat in await uow.chats.chats_of(body_id, Purpose.COUNCIL):
        await uow.cards.show(subject, chat.chat_id)


async def tell_of_chat(uow: UnitOfWork, link: ChatLink, kind: str) -> None:
    """Tell the body's secretaries in private what has become of one of its chats."""
    body = await body_of(uow, link.body_id)
    facts = {"title": link.title, "purpose": link.purpose}
    await tell_secretaries(uow, body, kind, Subject("body", body.id), facts)
