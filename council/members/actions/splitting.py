"""A working group or commission is split in two."""

from __future__ import annotations

from council.bodies.finding import body_of
from council.identity import BodyChangeId, BodyId
from council.members.actions.founding import close, found, note, seat_all, seats_until
from council.members.commands import SplitBody
from council.members.model import BodyChange, ChangeKind
from council.members.refusals import EverybodyMoves
from council.names import Names
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.profiles.model import Voting


@action
async def split_body(uow: UnitOfWork, actor: Actor, command: SplitBody) -> BodyId:
    """Close the body and found two; every member goes to one of them.

    Raises:
        NotPart, BodyClosed, MembersToCome, MeetingsAhead: it cannot be closed.
        EverybodyMoves: one of the two would have no members.
    """
    old = await body_of(uow, command.body_id)
    seats = await seats_until(uow, old, command.on)
    moving = [seat for seat in seats if seat.id in command.moving]
    staying = [seat for seat in seats if seat not in moving]
    if not moving or not any(seat.voting is Voting.VOTING for seat in staying):
        raise EverybodyMoves
    first = await found(uow, old, Names(command.first_kk, command.first_ru))
    second = await found(uow, old, Names(command.second_kk, command.second_ru))
    await close(uow, actor, old, seats, command.on, command.ground)
    for into, those in ((first, staying), (second, moving)):
        came = await seat_all(uow, actor, into, those, command.on, command.ground)
        number = BodyChangeId(uow.ids.new())
        change = BodyChange(number, ChangeKind.SPLIT, old.id, into.id, command.on, command.ground, len(those), came)
        await note(uow, actor, change)
    return first.id
