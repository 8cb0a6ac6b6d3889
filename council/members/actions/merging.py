"""Two working groups or commissions become one."""

from __future__ import annotations

from council.bodies.finding import body_of
from council.bodies.model import Body, Membership
from council.errors import NotAllowed
from council.identity import BodyChangeId, BodyId
from council.members.actions.founding import close, found, note, seat_all, seats_until
from council.members.commands import MergeBodies
from council.members.model import BodyChange, ChangeKind
from council.members.refusals import NotBesideEachOther
from council.names import Names
from council.perform import action
from council.permissions.model import Actor, Role
from council.ports import UnitOfWork


@action
async def merge_bodies(uow: UnitOfWork, actor: Actor, command: MergeBodies) -> BodyId:
    """Close both and found one; those chosen go over.

    Raises:
        NotBesideEachOther: they are not parts of one kind, of one body.
        NotAllowed: the actor has no say in the other.
        NotPart, BodyClosed, MembersToCome, MeetingsAhead: one of them cannot be closed.
    """
    one, other = await body_of(uow, command.body_id), await body_of(uow, command.other_id)
    if one.id == other.id or (one.parent_id, one.profile) != (other.parent_id, other.profile):
        raise NotBesideEachOther
    if not actor.is_administrator and Role.SECRETARY not in actor.roles_in(other.id):
        raise NotAllowed(action=MergeBodies.slug)
    into = await found(uow, one, Names(command.name_kk, command.name_ru))
    carried: list[Membership] = []
    parted: list[tuple[Body, int]] = []
    for old in (one, other):
        seats = await seats_until(uow, old, command.on)
        await close(uow, actor, old, seats, command.on, command.ground)
        chosen = [seat for seat in seats if seat.id in command.carried]
        carried += chosen
        parted.append((old, len(seats)))
    came = await seat_all(uow, actor, into, carried, command.on, command.ground)
    for old, went in parted:
        number = BodyChangeId(uow.ids.new())
        change = BodyChange(number, ChangeKind.MERGE, old.id, into.id, command.on, command.ground, went, came)
        await note(uow, actor, change)
    return into.id
