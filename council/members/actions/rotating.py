"""A rotation: several go and several come on one ground, whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, timedelta

from council.bodies.finding import body_of
from council.bodies.model import Body
from council.errors import NotFound, RuleBroken
from council.folding import clean
from council.identity import BodyChangeId, MembershipId, PersonId, ReserveId
from council.members.actions.following import seats_changed
from council.members.actions.replacing import seat_reserved
from council.members.actions.seating import end
from council.members.commands import Rotate, Rotated
from council.members.finding import body_and_seat, name_of, waiting_in
from council.members.model import BodyChange, ChangeKind, ReserveEntry
from council.members.refusals import DatesOutOfOrder, NobodyRotates, RotationRefused
from council.members.rules import names_in
from council.members.terms import composition_ends_on
from council.notices.model import Subject
from council.people.model import Person
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.profiles.finding import profile_of


@action
async def rotate(uow: UnitOfWork, actor: Actor, command: Rotate) -> Rotated:
    """End the mandates of those who leave the day before, seat the others, and note it in the body's history.

    Those who come stay as long as the composition does.

    Raises:
        NobodyRotates: nobody goes and nobody comes.
        FieldRefused: a name is too short or too long.
        RotationRefused: one of them may not go that day, or is refused the seat.
    """
    body = await body_of(uow, command.body_id)
    leaving, names = command.leaving or (), names_in(command.names or "")
    came = len(names) + len(command.reserved or ())
    if not leaving and not came:
        raise NobodyRotates
    until_on = await _until(uow, body, command.on)
    await _part(uow, actor, body, leaving, command.on - timedelta(days=1), command.ground)
    for entry in await _coming(uow, body, command.reserved or (), names, command.ground, command.on):
        with _named(await name_of(uow, entry.person_id)):
            await seat_reserved(uow, actor, body, entry, command.on, until_on, command.ground)
    change = BodyChange(
        id=BodyChangeId(uow.ids.new()),
        kind=ChangeKind.ROTATION,
        body_id=body.id,
        into_id=None,
        changed_on=command.on,
        ground=command.ground,
        went=len(leaving),
        came=came,
    )
    await uow.members.save_change(change)
    await uow.audit.record(
        actor, "body-rotated", Subject("body", body.id), body.id, {"went": len(leaving), "came": came}
    )
    await seats_changed(uow, body)
    return Rotated(body.id, len(leaving), came)


async def _until(uow: UnitOfWork, body: Body, on: date) -> date | None:
    """The last day of the composition, if its seats have one."""
    seats = [each for each in await uow.bodies.memberships(body.id) if each.until_on is not None]
    return composition_ends_on(seats, profile_of(uow, body).term.value, on)


async def _part(
    uow: UnitOfWork, actor: Actor, body: Body, leaving: Sequence[MembershipId], on: date, ground: str
) -> None:
    for membership_id in leaving:
        where, membership = await body_and_seat(uow, membership_id)
        if where.id != body.id:
            raise NotFound
        with _named(await name_of(uow, membership.person_id)):
            if on < membership.from_on:
                raise DatesOutOfOrder(from_on=membership.from_on, until_on=on)
            await end(uow, actor, membership, on, ground)


@contextmanager
def _named(name: str) -> Iterator[None]:
    """Say of whom it is that a rule is broken."""
    try:
        yield
    except RuleBroken as reason:
        raise RotationRefused(name, reason) from reason


async def _coming(
    uow: UnitOfWork, body: Body, reserved: Sequence[ReserveId], names: Sequence[str], ground: str, on: date
) -> list[ReserveEntry]:
    """Those of the list, then the others, who pass over it for a moment so that all are seated alike."""
    coming = [await waiting_in(uow, body, reserve_id) for reserve_id in reserved]
    for name in names:
        person = Person(PersonId(uow.ids.new()), clean(name))
        await uow.people.add_person(person)
        position = await uow.members.next_position(body.id)
        coming.append(ReserveEntry(ReserveId(uow.ids.new()), body.id, person.id, position, on, ground))
    return coming
