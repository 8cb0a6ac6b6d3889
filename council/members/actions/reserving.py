"""The reserve list: who waits, in their order, and how one of them takes the seat of a member who leaves."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from council.bodies.finding import body_of
from council.bodies.model import Body, Membership
from council.calendar.model import local
from council.errors import NotFound
from council.folding import clean
from council.identity import BodyId, MembershipId, PersonId, ReserveId
from council.members.actions.recording import keep
from council.members.actions.renewing import plan_renewal
from council.members.actions.seating import end
from council.members.commands import (
    AddReserve,
    ListReserve,
    ReplaceMember,
    Reserved,
    ReservePage,
    ShowReserved,
    WithdrawReserve,
)
from council.members.finding import body_and_seat, expect_allowed, frame_for, name_of, represented, waiting_in
from council.members.model import ReserveEntry, ReserveState
from council.members.refusals import BodyClosed, UnknownOrganization
from council.members.rules import seat_for
from council.notices.model import Subject
from council.pages import paged
from council.people.model import Person
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.profiles.finding import profile_of


@action
async def list_reserve(uow: UnitOfWork, actor: Actor, command: ListReserve) -> ReservePage:
    body = await body_of(uow, command.body_id)
    entries = await uow.members.waiting(body.id)
    waiting = tuple([await _reserved(uow, body, entry) for entry in entries])
    return ReservePage(body, waiting, paged(waiting, command.page))


@action
async def show_reserved(uow: UnitOfWork, actor: Actor, command: ShowReserved) -> Reserved:
    entry = await uow.members.reserve_entry(command.reserve_id)
    if entry is None:
        raise NotFound
    return await _reserved(uow, await body_of(uow, entry.body_id), entry)


@action
async def add_reserve(uow: UnitOfWork, actor: Actor, command: AddReserve) -> ReserveId:
    """Put a person at the end of the list.

    Raises:
        BodyClosed: the body seats nobody any more.
        UnknownOrganization: nobody knows the one represented.
    """
    body, today = await body_of(uow, command.body_id), local(uow.now).date()
    if body.is_closed(today):
        raise BodyClosed(closed_on=body.closed_on)
    if command.represents is not None and await uow.organizations.organization(command.represents) is None:
        raise UnknownOrganization
    person = Person(PersonId(uow.ids.new()), clean(command.name))
    await uow.people.add_person(person)
    entry = ReserveEntry(
        id=ReserveId(uow.ids.new()),
        body_id=body.id,
        person_id=person.id,
        position=await uow.members.next_position(body.id),
        listed_on=today,
        ground=command.ground,
        represents=command.represents,
    )
    await uow.members.save_reserve(entry)
    await uow.audit.record(actor, "reserve-added", Subject("reserve", entry.id), body.id, {"person": person.id})
    return entry.id


@action
async def withdraw_reserve(uow: UnitOfWork, actor: Actor, command: WithdrawReserve) -> BodyId:
    """Take a person off the list.

    Raises:
        NotWaiting: they were seated or taken off before.
    """
    found = await uow.members.reserve_entry(command.reserve_id)
    if found is None:
        raise NotFound
    body = await body_of(uow, found.body_id)
    entry = await waiting_in(uow, body, found.id)
    left_on = local(uow.now).date()
    await uow.members.save_reserve(
        replace(entry, state=ReserveState.WITHDRAWN, left_on=left_on, left_ground=command.ground)
    )
    await uow.audit.record(actor, "reserve-withdrawn", Subject("reserve", entry.id), body.id)
    return body.id


@action
async def replace_member(uow: UnitOfWork, actor: Actor, command: ReplaceMember) -> MembershipId:
    """End one mandate and begin another the day after, both on the same ground.

    Raises:
        MembershipEnded, DatesOutOfOrder: the mandate cannot end that day.
        NotWaiting: the other is not on this body's list any more.
        RuleBroken: the seat is refused as in `add_membership`.
    """
    body, leaving = await body_and_seat(uow, command.membership_id)
    entry = await waiting_in(uow, body, command.reserve_id)
    await end(uow, actor, leaving, command.on, command.ground)
    seat_id = await seat_reserved(
        uow, actor, body, entry, command.on + timedelta(days=1), leaving.until_on, command.ground
    )
    await plan_renewal(uow, body)
    return seat_id


async def seat_reserved(
    uow: UnitOfWork, actor: Actor, body: Body, entry: ReserveEntry, from_on: date, until_on: date | None, ground: str
) -> MembershipId:
    """Seat somebody of the list as an ordinary member, and note on the list that they were."""
    post = seat_for(profile_of(uow, body))
    seat = Membership(
        id=MembershipId(uow.ids.new()),
        body_id=body.id,
        person_id=entry.person_id,
        post=post.code,
        role=post.role,
        voting=post.voting,
        represents=entry.represents,
        from_on=from_on,
        until_on=until_on,
        ground=ground,
    )
    await expect_allowed(uow, await frame_for(uow, body), seat)
    await keep(uow, actor, "membership-added", seat, by="reserve")
    seated = replace(entry, state=ReserveState.SEATED, left_on=from_on, left_ground=ground, membership_id=seat.id)
    await uow.members.save_reserve(seated)
    return seat.id


async def _reserved(uow: UnitOfWork, body: Body, entry: ReserveEntry) -> Reserved:
    return Reserved(entry, body, await name_of(uow, entry.person_id), await represented(uow, entry.represents))
