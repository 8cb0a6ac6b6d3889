"""What administrators decide about a restored house, and what they are told of any."""

from __future__ import annotations

from council.keeping.commands import DropHeld, SendHeld, ShowHeld, ShowState
from council.keeping.finding import still_applies
from council.keeping.model import HeldList, Released, State
from council.notices.model import Subject
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork

HOUSE = Subject("house", 1)


@action
async def show_state(uow: UnitOfWork, actor: Actor, command: ShowState) -> State:
    return await uow.keeping.state()


@action
async def show_held(uow: UnitOfWork, actor: Actor, command: ShowHeld) -> HeldList:
    return HeldList(await uow.keeping.restored(), await uow.keeping.held())


@action
async def send_held(uow: UnitOfWork, actor: Actor, command: SendHeld) -> Released:
    """Let notices go whose meeting is still to come, whose ballot is open, whose appeal stands; drop the others.

    Cards are drawn in their newest state, due work is judged by its own late rule. Answers to what somebody pressed
    before the backup are dropped: nobody waits for them.
    """
    sent = 0
    for kind, subject in await uow.keeping.held_notices():
        if await still_applies(uow, kind, subject):
            sent += await uow.keeping.let_notices_go(kind, subject)
    sent += await uow.keeping.let_rest_go()
    return await _decided(uow, actor, "held-sent", Released(sent, await uow.keeping.drop_held()))


@action
async def drop_held(uow: UnitOfWork, actor: Actor, command: DropHeld) -> Released:
    return await _decided(uow, actor, "held-dropped", Released(0, await uow.keeping.drop_held()))


async def _decided(uow: UnitOfWork, actor: Actor, what: str, released: Released) -> Released:
    await uow.keeping.decided()
    await uow.audit.record(actor, what, HOUSE, facts={"sent": released.sent, "dropped": released.dropped})
    return released
