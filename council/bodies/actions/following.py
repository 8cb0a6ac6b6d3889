"""Following a body: whoever does is told of its open meetings and published minutes."""

from __future__ import annotations

from council.bodies.commands import FollowBody, UnfollowBody
from council.bodies.finding import body_of
from council.errors import NotFound
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork


@action
async def follow_body(uow: UnitOfWork, actor: Actor, command: FollowBody) -> None:
    """Follow it; a second time changes nothing.

    Raises:
        NotFound: there is no such body, or nobody behind the account.
    """
    body = await body_of(uow, command.body_id)
    if actor.person_id is None:
        raise NotFound
    await uow.follows.follow(actor.person_id, body.id)


@action
async def unfollow_body(uow: UnitOfWork, actor: Actor, command: UnfollowBody) -> None:
    if actor.person_id is not None:
        await uow.follows.unfollow(actor.person_id, command.body_id)
