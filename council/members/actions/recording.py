"""A membership saved and written into the record, in one step, with the person's name kept out of it."""

from __future__ import annotations

from typing import Any

from council.bodies.model import Membership
from council.meetings.audience import call_seated
from council.members.actions.welcoming import is_newcomer
from council.notices.model import Subject
from council.permissions.model import Actor
from council.ports import UnitOfWork


async def keep(uow: UnitOfWork, actor: Actor, what: str, membership: Membership, **more: Any) -> None:
    """Save the membership; `what` is the event of the record, `more` its further facts."""
    await uow.bodies.save_membership(membership)
    facts = {
        "person": membership.person_id,
        "post": membership.post,
        "from_on": membership.from_on.isoformat(),
        "until_on": membership.until_on and membership.until_on.isoformat(),
        **more,
    }
    await uow.audit.record(actor, what, Subject("membership", membership.id), membership.body_id, facts)


async def keep_seated(uow: UnitOfWork, actor: Actor, seat: Membership, **more: Any) -> None:
    """Keep a new seat; whoever is new to the body, and sits in it by now, is called to the meetings already called."""
    is_new = await is_newcomer(uow, seat.body_id, seat.person_id)
    await keep(uow, actor, "membership-added", seat, **more)
    if is_new:
        await call_seated(uow, seat.body_id, seat.person_id)
