"""Who follows which body, as rows."""

from __future__ import annotations

from council.identity import BodyId, Instant, PersonId
from storage.engine import Session
from storage.queries import Statements


class StoredFollows:
    def __init__(self, session: Session, now: Instant) -> None:
        self._sql = Statements("follows", session)
        self._now = now

    async def follow(self, person_id: PersonId, body_id: BodyId) -> None:
        await self._sql.follow(person_id=person_id, body_id=body_id, since_at=self._now)

    async def unfollow(self, person_id: PersonId, body_id: BodyId) -> None:
        await self._sql.unfollow(person_id=person_id, body_id=body_id)

    async def unfollow_all(self, person_id: PersonId) -> None:
        await self._sql.unfollow_all(person_id=person_id)

    async def is_followed(self, person_id: PersonId, body_id: BodyId) -> bool:
        return bool(await self._sql.is_followed(person_id=person_id, body_id=body_id))

    async def followers(self, body_id: BodyId) -> tuple[PersonId, ...]:
        return tuple(PersonId(row["person_id"]) for row in await self._sql.followers(body_id=body_id))

    async def followed(self, person_id: PersonId) -> tuple[BodyId, ...]:
        return tuple(BodyId(row["body_id"]) for row in await self._sql.followed(person_id=person_id))
