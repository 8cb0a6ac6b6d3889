"""Who handles an appeal, and where its card stands: in the secretaries' group, or with each of them."""

from __future__ import annotations

from council.appeals.model import Appeal
from council.bodies.model import Member
from council.calendar.model import local
from council.chats.model import Purpose
from council.notices.model import Subject
from council.ports import UnitOfWork


async def show_to_desk(uow: UnitOfWork, appeal: Appeal) -> None:
    subject = Subject("appeal", appeal.id)
    groups = await uow.chats.chats_of(appeal.body_id, Purpose.SECRETARIES)
    for group in groups:
        await uow.cards.show(subject, group.chat_id)
    for member in () if groups else await desk_of(uow, appeal):
        await uow.cards.show_to(subject, member.person_id)


async def desk_of(uow: UnitOfWork, appeal: Appeal) -> tuple[Member, ...]:
    """The secretaries; whoever presides where there is none, so that an appeal never waits unseen."""
    today = local(uow.now).date()
    secretaries = await uow.bodies.secretaries(appeal.body_id, today)
    return secretaries or await uow.bodies.presiding(appeal.body_id, today)
