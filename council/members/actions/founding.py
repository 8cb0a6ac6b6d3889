"""Closing a part of a body so that it stays readable, and founding another in its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from council.bodies.model import Body, Membership
from council.bodies.rules import seats_of
from council.identity import BodyId
from council.loading.rules import protected_in
from council.meetings.closing import still_called
from council.members.actions.following import seats_changed
from council.members.actions.handing_over import plan_handover
from council.members.actions.recording import keep
from council.members.model import BodyChange
from council.members.parts import carried_over, new_code
from council.members.refusals import (
    BodyClosed,
    BodyFull,
    MeetingsAhead,
    MembersToCome,
    NotPart,
    ProtectedName,
)
from council.members.rules import is_before
from council.names import Names
from council.notices.model import Subject
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.profiles.finding import profile_of
from council.profiles.model import Voting


async def seats_until(uow: UnitOfWork, body: Body, last_day: date) -> list[Membership]:
    """The seats that would outlast the body's last day; those that are acting in an office leave it then.

    Raises:
        NotPart, BodyClosed, MembersToCome, MeetingsAhead: the body cannot be closed.
    """
    if not profile_of(uow, body).is_part:
        raise NotPart
    if body.closed_on is not None:
        raise BodyClosed(closed_on=body.closed_on)
    if await still_called(uow, body):
        raise MeetingsAhead
    lasting = [each for each in await uow.bodies.memberships(body.id) if not is_before(each, last_day)]
    if later := [each.from_on for each in lasting if each.from_on > last_day]:
        raise MembersToCome(from_on=min(later))
    return lasting


async def close(
    uow: UnitOfWork, actor: Actor, body: Body, seats: Sequence[Membership], last_day: date, ground: str
) -> None:
    """End every seat, and the body with them, on the same day and ground."""
    for seat in seats:
        await keep(uow, actor, "membership-ended", replace(seat, until_on=last_day, end_ground=ground))
    closed = replace(body, closed_on=last_day)
    await uow.bodies.save_body(closed)
    await seats_changed(uow, closed)
    await plan_handover(uow, closed)


async def found(uow: UnitOfWork, like: Body, names: Names) -> Body:
    """A new body of the same kind in the same place.

    Raises:
        ProtectedName: it would bear a name that is a public council's alone.
    """
    parent = None if like.parent_id is None else await uow.bodies.body(like.parent_id)
    is_of_council = parent is not None and profile_of(uow, parent).is_public_council
    if not is_of_council and any(protected_in(names, uow.profiles.protected_names())):
        raise ProtectedName
    taken = {body.code for body in await uow.bodies.every()}
    body = replace(like, id=BodyId(uow.ids.new()), code=new_code(like.code, taken), names=names, seats=None)
    await uow.bodies.save_body(body)
    return body


async def seat_all(
    uow: UnitOfWork, actor: Actor, into: Body, seats: Sequence[Membership], last_day: date, ground: str
) -> int:
    """Carry the seats over into the new body; tells how many.

    Raises:
        BodyFull: more would vote in it than it has seats.
    """
    profile = profile_of(uow, into)
    own = [seat for seat in seats if not seat.is_acting]
    coming = [*carried_over(own, into, profile, last_day, ground, uow.ids.new)]
    most = seats_of(into, profile)
    if sum(seat.voting is Voting.VOTING for seat in coming) > most:
        raise BodyFull(seats=most)
    for seat in coming:
        await keep(uow, actor, "membership-added", seat, by="change")
    await seats_changed(uow, into)
    return len(coming)


async def note(uow: UnitOfWork, actor: Actor, change: BodyChange) -> None:
    await uow.members.save_change(change)
    facts = {
        "into": change.into_id,
        "went": change.went,
        "came": change.came,
        "closed_on": change.changed_on.isoformat(),
    }
    await uow.audit.record(actor, f"body-{change.kind}", Subject("body", change.body_id), change.body_id, facts)
