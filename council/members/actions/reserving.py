"""The reserve list: who waits, in their order, and who leaves it."""

from __future__ import annotations

from dataclasses import replace

from council.bodies.finding import body_of
from council.bodies.model import Body
from council.calendar.model import local
from council.errors import NotFound
from council.folding import clean
from council.identity import BodyId, PersonId, ReserveId
from council.members.commands import (
    AddReserve,
    ListReserve,
    Reserved,
    ReservePage,
    ShowReserved,
    WithdrawReserve,
)
from council.members.finding import name_of, represented, waiting_in
from council.members.model import ReserveEntry, ReserveState
from council.members.refusals import BodyClosed, UnknownOrganization
from council.notices.model import Subject
from council.pages import paged
from council.people.model import Person
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork


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


async def _reserved(uow: UnitOfWork, body: Body, entry: ReserveEntry) -> Reserved:
    return Reserved(entry, body, await name_of(uow, entry.person_id), await represented(uow, entry.represents))
