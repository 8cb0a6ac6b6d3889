"""Working groups and commissions that are split or merged: the old ones close and stay readable, the new ones begin."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from council.bodies.finding import body_of
from council.bodies.model import Body, Membership
from council.bodies.rules import seats_of
from council.errors import NotAllowed
from council.identity import BodyChangeId, BodyId
from council.loading.rules import protected_in
from council.members.actions.recording import keep
from council.members.actions.renewing import plan_renewal
from council.members.commands import Change, ChangesPage, MergeBodies, ShowChanges, SplitBody
from council.members.model import BodyChange, ChangeKind
from council.members.parts import carried_over, new_code
from council.members.refusals import (
    BodyClosed,
    BodyFull,
    EverybodyMoves,
    MeetingsAhead,
    MembersToCome,
    NotBesideEachOther,
    NotPart,
    ProtectedName,
)
from council.names import Names
from council.notices.model import Subject
from council.pages import paged
from council.perform import action
from council.permissions.model import Actor, Role
from council.ports import UnitOfWork
from council.profiles.finding import profile_of
from council.profiles.model import Voting


@action
async def split_body(uow: UnitOfWork, actor: Actor, command: SplitBody) -> BodyId:
    """Close the body and found two; every member goes to one of them.

    Raises:
        NotPart, BodyClosed, MembersToCome, MeetingsAhead: it cannot be closed.
        EverybodyMoves: one of the two would have no members.
    """
    old = await body_of(uow, command.body_id)
    seats = await _seats(uow, old, command.on)
    moving = [seat for seat in seats if seat.id in command.moving]
    staying = [seat for seat in seats if seat not in moving]
    if not moving or not any(seat.voting is Voting.VOTING for seat in staying):
        raise EverybodyMoves
    first = await _found(uow, old, Names(command.first_kk, command.first_ru))
    second = await _found(uow, old, Names(command.second_kk, command.second_ru))
    await _close(uow, actor, old, seats, command.on, command.ground)
    for into, those in ((first, staying), (second, moving)):
        came = await _seat(uow, actor, into, those, command.on, command.ground)
        number = BodyChangeId(uow.ids.new())
        change = BodyChange(number, ChangeKind.SPLIT, old.id, into.id, command.on, command.ground, len(those), came)
        await _note(uow, actor, change)
    return first.id


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
    into = await _found(uow, one, Names(command.name_kk, command.name_ru))
    carried: list[Membership] = []
    parted: list[tuple[Body, int]] = []
    for old in (one, other):
        seats = await _seats(uow, old, command.on)
        await _close(uow, actor, old, seats, command.on, command.ground)
        chosen = [seat for seat in seats if seat.id in command.carried]
        carried += chosen
        parted.append((old, len(seats)))
    came = await _seat(uow, actor, into, carried, command.on, command.ground)
    for old, went in parted:
        number = BodyChangeId(uow.ids.new())
        change = BodyChange(number, ChangeKind.MERGE, old.id, into.id, command.on, command.ground, went, came)
        await _note(uow, actor, change)
    return into.id


@action
async def show_changes(uow: UnitOfWork, actor: Actor, command: ShowChanges) -> ChangesPage:
    body = await body_of(uow, command.body_id)
    changes = await uow.members.changes_of(body.id)
    named = {each: (await body_of(uow, each)).names for each in {*(change.body_id for change in changes), body.id}}
    into = {each: (await body_of(uow, each)).names for each in {change.into_id for change in changes} - {None}}  # type: ignore[arg-type]  # none is taken out
    lines = [Change(change, named[change.body_id], into.get(change.into_id)) for change in changes]
    return ChangesPage(body, paged(tuple(lines), command.page))


async def _seats(uow: UnitOfWork, body: Body, last_day: date) -> list[Membership]:
    """The seats of the body on its last day; those that are acting in an office leave it then.

    Raises:
        NotPart, BodyClosed, MembersToCome, MeetingsAhead: the body cannot be closed.
    """
    if not profile_of(uow, body).is_part:
        raise NotPart
    if body.closed_on is not None:
        raise BodyClosed(closed_on=body.closed_on)
    if await uow.meetings.ahead_of(body.id, uow.now):
        raise MeetingsAhead
    lasting = [each for each in await uow.bodies.memberships(body.id) if not each.is_over(last_day)]
    if later := [each.from_on for each in lasting if each.from_on > last_day]:
        raise MembersToCome(from_on=min(later))
    return lasting


async def _close(
    uow: UnitOfWork, actor: Actor, body: Body, seats: Sequence[Membership], last_day: date, ground: str
) -> None:
    for seat in seats:
        await keep(uow, actor, "membership-ended", replace(seat, until_on=last_day, end_ground=ground))
    closed = replace(body, closed_on=last_day)
    await uow.bodies.save_body(closed)
    await plan_renewal(uow, closed)


async def _found(uow: UnitOfWork, like: Body, names: Names) -> Body:
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


async def _seat(
    uow: UnitOfWork, actor: Actor, into: Body, seats: Sequence[Membership], last_day: date, ground: str
) -> int:
    profile = profile_of(uow, into)
    own = [seat for seat in seats if not seat.is_acting]
    coming = [*carried_over(own, into, profile, last_day, ground, uow.ids.new)]
    most = seats_of(into, profile)
    if sum(seat.voting is Voting.VOTING for seat in coming) > most:
        raise BodyFull(seats=most)
    for seat in coming:
        await keep(uow, actor, "membership-added", seat, by="change")
    await plan_renewal(uow, into)
    return len(coming)


async def _note(uow: UnitOfWork, actor: Actor, change: BodyChange) -> None:
    await uow.members.save_change(change)
    facts = {
        "into": change.into_id,
        "went": change.went,
        "came": change.came,
        "closed_on": change.changed_on.isoformat(),
    }
    await uow.audit.record(actor, f"body-{change.kind}", Subject("body", change.body_id), change.body_id, facts)
