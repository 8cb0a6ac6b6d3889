"""The bodies an official works for: where they may choose one, these are offered."""

from __future__ import annotations

from council.bodies.model import Body
from council.identity import BodyId
from council.pages import Page, page_of
from council.permissions.model import Actor, Role
from council.ports import UnitOfWork


async def served_bodies(uow: UnitOfWork, actor: Actor, page: int) -> Page[Body]:
    """A page of the bodies whose secretary the actor is; of all of them for an administrator."""
    if actor.is_administrator:
        ids = await uow.invitations.every_body(page)
        return Page(await _bodies(uow, ids.items), ids.number, ids.count)
    own = await _bodies(uow, actor.bodies_as(Role.SECRETARY))
    return page_of(tuple(sorted(own, key=lambda body: body.code)), page)


async def _bodies(uow: UnitOfWork, ids: tuple[BodyId, ...]) -> tuple[Body, ...]:
    found = [await uow.bodies.body(body_id) for body_id in ids]
    return tuple(body for body in found if body is not None)
