"""What use cases look up first: a body by its id, the bodies an official works for."""

from __future__ import annotations

from council.bodies.model import Body, Member
from council.calendar.model import local
from council.errors import NotFound
from council.identity import BodyId, Instant
from council.pages import Page, paged
from council.permissions.model import Actor, Role
from council.ports import UnitOfWork


async def body_of(uow: UnitOfWork, body_id: BodyId) -> Body:
    """The body of this id.

    Raises:
        NotFound: there is none.
    """
    body = await uow.bodies.body(body_id)
    if body is None:
        raise NotFound
    return body


async def voters_at(uow: UnitOfWork, body_id: BodyId, at: Instant | None = None) -> tuple[Member, ...]:
    """The voting members of the day of this instant; of today where there is none."""
    return await uow.bodies.voting_members(body_id, local(uow.now if at is None else at).date())


async def served_bodies(uow: UnitOfWork, actor: Actor, page: int) -> Page[Body]:
    """A page of the bodies whose secretary the actor is; of all of them for an administrator."""
    if actor.is_administrator:
        return await uow.bodies.by_codes(page)
    found = [await uow.bodies.body(body_id) for body_id in actor.bodies_as(Role.SECRETARY)]
    own = [body for body in found if body is not None]
    return paged(tuple(sorted(own, key=lambda body: body.code)), page)


async def own_bodies(uow: UnitOfWork, actor: Actor) -> tuple[Body, ...]:
    """The bodies in which the person sits, then those they follow."""
    followed = () if actor.person_id is None else await uow.follows.followed(actor.person_id)
    ids = dict.fromkeys([*(office.body_id for office in actor.offices), *followed])
    found = [await uow.bodies.body(body_id) for body_id in ids]
    return tuple(body for body in found if body is not None)
