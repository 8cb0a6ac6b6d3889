"""Who is told of what happens in a body."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from council.bodies.model import Body
from council.calendar.model import local
from council.identity import BodyId, PersonId
from council.notices.model import Notice, Subject
from council.ports import UnitOfWork


async def tell_secretaries(uow: UnitOfWork, body: Body, kind: str, subject: Subject, facts: Mapping[str, Any]) -> None:
    """Put a notice for each of today's secretaries; the body's names are added to the facts."""
    told = {**facts, "body": body.names.as_facts()}
    for secretary in await uow.bodies.secretaries(body.id, local(uow.now).date()):
        await uow.notices.put(Notice(kind, subject, told, to_person=secretary.person_id))


async def followers_of(uow: UnitOfWork, body_id: BodyId) -> tuple[PersonId, ...]:
    """Whoever follows the body without sitting in it; its own people are told as its people, not twice."""
    members = await uow.bodies.members(body_id, local(uow.now).date())
    own = {member.person_id for member in members}
    return tuple(person_id for person_id in await uow.follows.followers(body_id) if person_id not in own)
