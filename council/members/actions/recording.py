"""A membership saved and written into the record, in one step, with the person's name kept out of it."""

from __future__ import annotations

from typing import Any

from council.bodies.model import Membership
from council.meetings.audience import call_seated, people_of
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
    """Keep a new seat; whoever is new to the body, and has joined, is called to the meetings already called."""
    was_there = seat.person_id in {member.person_id for member in await people_of(uow, seat.body_id)}
    await keep(uow, actor, "membership-added", seat, **more)
    # Whoever has not joined yet is called when they do (`council.invitations`).
    if not was_there and await uow.people.account_of(seat.person_id) is not None:
        await call_seated(uow, seat.body_id, seat.person_id)
