"""Forgetting a person who asks for it."""

from __future__ import annotations

from council.erasures.commands import EraseMe, PreviewErasure
from council.erasures.model import Erasure, Preview
from council.erasures.refusals import StillServing
from council.errors import NotFound
from council.identity import AccountId
from council.notices.model import Subject
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork


@action
async def preview_erasure(uow: UnitOfWork, actor: Actor, command: PreviewErasure) -> Preview:
    """Count what goes and what stays.

    Raises:
        NotFound: nothing is kept about them.
        StillServing: they hold an office.
    """
    return await uow.erasures.preview(await _account(uow, actor), actor.person_id)


@action
async def erase_me(uow: UnitOfWork, actor: Actor, command: EraseMe) -> Erasure:
    """Blank everything that says who the person is, at once (the law gives 15 days: docs/to-verify.md).

    Raises:
        NotFound: nothing is kept about them.
        StillServing: they hold an office.
    """
    account_id = await _account(uow, actor)
    number = await uow.erasures.next_number()
    erasure = Erasure(number, actor.person_id, account_id, uow.now)
    await uow.erasures.carry_out(erasure)
    await uow.audit.record(actor, "person-erased", Subject("erasure", number))
    return erasure


async def _account(uow: UnitOfWork, actor: Actor) -> AccountId:
    if actor.account_id is None:
        raise NotFound
    for office in actor.offices:
        body = await uow.bodies.body(office.body_id)
        if body is not None:
            raise StillServing(body=body.names)
    return actor.account_id
