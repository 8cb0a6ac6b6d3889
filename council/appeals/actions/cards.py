"""Where the card of an appeal stands: in the secretaries' group, or with each secretary where there is none."""

from __future__ import annotations

from council.appeals.model import Appeal
from council.calendar.model import local
from council.chats.model import Purpose
from council.notices.model import Subject
from council.ports import UnitOfWork


async def show_to_desk(uow: UnitOfWork, appeal: Appeal) -> None:
    subject = Subject("appeal", appeal.id)
    groups = await uow.chats.chats_of(appeal.body_id, Purpose.SECRETARIES)
    for group in groups:
        await uow.cards.show(subject, group.chat_id)
    if groups:
        return
    for secretary in await uow.bodies.secretaries(appeal.body_id, local(uow.now).date()):
        await uow.cards.show_to(subject, secretary.person_id)
