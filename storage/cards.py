"""Cards as a unit of work asks for them; how they are drawn and sent stands in `storage.delivery`."""

from __future__ import annotations

from council.cards.ports import PAGE
from council.identity import ChatId, PersonId
from council.notices.model import Lane, Subject
from storage.engine import Session
from storage.outbox import PRIORITY
from storage.queries import Statements


class StoredCards:
    def __init__(self, session: Session) -> None:
        self._sql = Statements("cards", session)

    async def show(self, subject: Subject, chat_id: ChatId) -> None:
        await self._sql.show(
            noun=subject.noun,
            subject_id=subject.id,
            chat_id=chat_id,
            person_id=None,
            priority=PRIORITY[Lane.DUE],
        )

    async def show_to(self, subject: Subject, person_id: PersonId) -> None:
        await self._sql.show_to(
            noun=subject.noun,
            subject_id=subject.id,
            person_id=person_id,
            priority=PRIORITY[Lane.DUE],
        )

    async def touch(self, subject: Subject, *, except_private: bool = False) -> None:
        change = self._sql.touch_groups if except_private else self._sql.touch
        page = subject.noun + PAGE
        await change(noun=subject.noun, page=page, subject_id=subject.id, priority=PRIORITY[Lane.DUE])

    async def touch_for(self, subject: Subject, person_id: PersonId, *, with_page: bool = False) -> None:
        await self._sql.touch_for(
            noun=subject.noun,
            page=subject.noun + PAGE if with_page else subject.noun,
            subject_id=subject.id,
            person_id=person_id,
            priority=PRIORITY[Lane.REPLY],
        )

    async def keep_open(self, subject: Subject, person_id: PersonId, chat_id: ChatId, message_id: int) -> int | None:
        of = {"noun": subject.noun + PAGE, "subject_id": subject.id, "person_id": person_id}
        former: int | None = await self._sql.message_of(**of)
        await self._sql.keep_open(**of, chat_id=chat_id, message_id=message_id, priority=PRIORITY[Lane.DUE])
        return None if former == message_id else former

    async def let_go(self, chat_id: ChatId, message_id: int) -> None:
        await self._sql.let_go(chat_id=chat_id, message_id=message_id, pages=f"%{PAGE}")

    async def revive(self, chat_id: ChatId) -> None:
        await self._sql.revive(chat_id=chat_id, pages=f"%{PAGE}", priority=PRIORITY[Lane.DUE])

    async def renew(self, subject: Subject) -> None:
        await self._sql.renew(noun=subject.noun, subject_id=subject.id, priority=PRIORITY[Lane.DUE])

    async def pin(self, subject: Subject) -> None:
        await self._sql.pin(noun=subject.noun, subject_id=subject.id, priority=PRIORITY[Lane.DUE])

    async def unpin(self, subject: Subject) -> None:
        await self._sql.unpin(noun=subject.noun, subject_id=subject.id, priority=PRIORITY[Lane.DUE])

    async def bring(self, subject: Subject, person_id: PersonId) -> int | None:
        of = {"noun": subject.noun, "subject_id": subject.id, "person_id": person_id}
        former: int | None = await self._sql.message_of(**of)
        await self.show_to(subject, person_id)
        await self._sql.bring(**of, priority=PRIORITY[Lane.REPLY])
        return former
