"""Saving what a file says where it differs from what is stored, and keeping count of it."""

from __future__ import annotations

from collections.abc import Sequence

from council.bodies.model import Body, Membership
from council.identity import PersonId, ReserveId
from council.loading.model import Change, Changed, CouncilFile, PersonEntry, ReserveListing, Table
from council.loading.resolving import Resolved, parents_first
from council.loading.rules import Stored
from council.loading.seating import Seat, Seating
from council.meetings.audience import call_seated
from council.members.actions.following import seats_changed
from council.members.actions.standing_down import leave_acting, leave_for_post
from council.members.actions.welcoming import is_newcomer
from council.members.model import ReserveEntry
from council.names import Names
from council.notices.model import Subject
from council.people.model import Person
from council.permissions.model import Actor
from council.ports import UnitOfWork


class Saving:
    """One run over all tables, in the order in which they need one another."""

    def __init__(self, uow: UnitOfWork, actor: Actor, stored: Stored, wanted: Resolved) -> None:
        self._uow, self._actor, self._stored, self._wanted = uow, actor, stored, wanted
        self.changes: list[Change] = []
        self._amended: list[Body] = []

    async def everything(self, file: CouncilFile, plans: list[Seating]) -> None:
        await self._regions()
        await self._categories()
        await self._organizations()
        await self._bodies()
        await self._people(file)
        names = {person.key: person.name for person in file.people}
        for plan in plans:
            for seat in plan.seats:
                await self._seat(seat, names.get(seat.entry.person, seat.entry.person))
            for seat in filter(Seat.change, plan.seats):
                await self._stand_down(seat.membership, plan.others)
        for listing in file.reserve:
            await self._reserve(listing, names.get(listing.person, listing.person))
        # Another share or term of a body's own rules counts at once, too.
        for body in {body.id: body for body in (*self._amended, *(plan.body for plan in plans))}.values():
            await seats_changed(self._uow, body)

    async def _regions(self) -> None:
        before, after = self._stored.regions, self._wanted.regions
        for position, code in enumerate(parents_first({code: region.parent for code, region in after.items()})):
            if self._note(Table.REGION, code, before.get(code), after[code], after[code].names):
                await self._uow.directory.save_region(after[code], position)

    async def _categories(self) -> None:
        before, after = self._stored.categories, self._wanted.categories
        for position, (code, category) in enumerate(after.items()):
            if self._note(Table.CATEGORY, code, before.get(code), category, category.names):
                await self._uow.directory.save_category(category, position)

    async def _organizations(self) -> None:
        before = self._stored.organizations
        for code, organization in self._wanted.organizations.items():
            if self._note(Table.ORGANIZATION, code, before.get(code), organization, organization.names):
                await self._uow.organizations.save(organization)

    async def _bodies(self) -> None:
        before, after = self._stored.bodies, self._wanted.bodies
        code_of = {body.id: code for code, body in after.items()}
        parent_of = {code: code_of[body.parent_id] if body.parent_id else None for code, body in after.items()}
        for code in parents_first(parent_of):
            body, is_changed = (
                after[code],
                self._note(Table.BODY, code, before.get(code), after[code], after[code].names),
            )
            if is_changed:
                self._amended.append(body)
            if is_changed or self._is_found_anew(body):
                await self._uow.bodies.save_body(body)

    def _is_found_anew(self, body: Body) -> bool:
        """A body is searched by the names of its region and of the one around it."""
        region = self._wanted.regions.get(body.region or "")
        codes = () if region is None else (region.code, region.parent)
        return any(
            self._stored.regions.get(code) != self._wanted.regions.get(code) for code in codes if code is not None
        )

    async def _people(self, file: CouncilFile) -> None:
        for person in file.people:
            number = self._wanted.people[person.key]
            before = await self._uow.people.person(number) if person.key in self._stored.people else None
            after = _person(number, person, before)
            if not self._note(Table.PERSON, person.key, before, after, person.name):
                continue
            if before is None:
                await self._uow.people.add_person(after)
                await self._uow.directory.name_person(person.key, number)
            else:
                await self._uow.people.rename(number, person.name)
                await self._uow.people.describe(number, after.sex, after.birth_year)

    async def _seat(self, seat: Seat, name: str) -> None:
        change = seat.as_change(name)
        if change is None:
            return
        self.changes.append(change)
        membership = seat.membership
        is_new = await is_newcomer(self._uow, membership.body_id, membership.person_id)
        await self._uow.bodies.save_membership(membership)
        subject = Subject("membership", membership.id)
        facts = {"person": membership.person_id, "post": membership.post, "by": "file"}
        await self._uow.audit.record(self._actor, f"membership-{change.what}", subject, membership.body_id, facts)
        if is_new:
            await call_seated(self._uow, membership.body_id, membership.person_id)

    async def _stand_down(self, seat: Membership, others: Sequence[Membership]) -> None:
        """End what its holder is acting in beyond it; an acting office of the file itself lasts as it says."""
        if seat.until_on is not None:
            ground = seat.end_ground or seat.ground
            await leave_acting(self._uow, self._actor, seat, seat.until_on, ground, others)
        await leave_for_post(self._uow, self._actor, seat, others)

    async def _reserve(self, listing: ReserveListing, name: str) -> None:
        """Put a person on the list of the body, once: whoever ever stood there or sat there stays as they are."""
        body, person_id = self._wanted.bodies[listing.body], self._wanted.people[listing.person]
        listed = await self._uow.members.ever_listed(body.id)
        known = listed | {seat.person_id for seat in await self._uow.bodies.memberships(body.id)}
        if person_id in known:
            return
        organization = self._wanted.organizations.get(listing.represents or "")
        entry = ReserveEntry(
            id=ReserveId(self._uow.ids.new()),
            body_id=body.id,
            person_id=person_id,
            position=await self._uow.members.next_position(body.id),
            listed_on=listing.listed_on,
            ground=listing.ground,
            represents=None if organization is None else organization.id,
        )
        await self._uow.members.save_reserve(entry)
        self.changes.append(Change(Changed.ADDED, Table.RESERVE, f"{listing.body}/{listing.person}", name))
        await self._uow.audit.record(self._actor, "reserve-added", Subject("reserve", entry.id), body.id)

    def _note(self, table: Table, code: str, before: object, after: object, name: Names | str) -> bool:
        if before == after:
            return False
        what = Changed.ADDED if before is None else Changed.CHANGED
        self.changes.append(Change(what, table, code, name))
        return True


def _person(number: PersonId, entry: PersonEntry, before: Person | None) -> Person:
    """What the entry does not say of the person stays as it is stored."""
    known = before or Person(number, entry.name)
    return Person(number, entry.name, entry.sex or known.sex, entry.birth_year or known.birth_year)
