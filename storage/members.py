"""The reserve list, what shares are reckoned of, and the history of bodies, as rows."""

from __future__ import annotations

from datetime import date

from council.identity import BodyChangeId, BodyId, PersonId, ReserveId
from council.members.model import BodyChange, ChangeKind, ReserveEntry, ReserveState
from council.members.shares import Portrait
from council.organizations.model import OrganizationKind
from council.people.model import Sex
from council.permissions.model import Place
from storage.engine import Session
from storage.queries import Row, Statements


class StoredMembers:
    def __init__(self, session: Session) -> None:
        self._sql = Statements("members", session)

    async def place(self, at: str, thing: int) -> Place | None:
        row = await self._sql.reserve_place(id=thing)
        return None if row is None else Place(BodyId(row["body_id"]))

    async def reserve_entry(self, reserve_id: ReserveId) -> ReserveEntry | None:
        row = await self._sql.reserve_entry(id=reserve_id)
        return None if row is None else _entry(row)

    async def waiting(self, body_id: BodyId) -> tuple[ReserveEntry, ...]:
        return tuple(_entry(row) for row in await self._sql.waiting(body_id=body_id))

    async def ever_listed(self, body_id: BodyId) -> frozenset[PersonId]:
        return frozenset(PersonId(row["person_id"]) for row in await self._sql.ever_listed(body_id=body_id))

    async def next_position(self, body_id: BodyId) -> int:
        last: int = await self._sql.last_position(body_id=body_id)
        return last + 1

    async def save_reserve(self, entry: ReserveEntry) -> None:
        await self._sql.save_reserve(
            id=entry.id,
            body_id=entry.body_id,
            person_id=entry.person_id,
            represents=entry.represents,
            position=entry.position,
            state=entry.state,
            listed_on=entry.listed_on.isoformat(),
            ground=entry.ground,
            left_on=entry.left_on and entry.left_on.isoformat(),
            left_ground=entry.left_ground,
            membership_id=entry.membership_id,
        )

    async def portraits(self, body_id: BodyId, on: date) -> tuple[Portrait, ...]:
        return tuple(_portrait(row) for row in await self._sql.portraits(body_id=body_id, today=on.isoformat()))

    async def changes_of(self, body_id: BodyId) -> tuple[BodyChange, ...]:
        return tuple(_change(row) for row in await self._sql.changes_of(body_id=body_id))

    async def save_change(self, change: BodyChange) -> None:
        await self._sql.save_change(
            id=change.id,
            kind=change.kind,
            body_id=change.body_id,
            into_id=change.into_id,
            changed_on=change.changed_on.isoformat(),
            ground=change.ground,
            went=change.went,
            came=change.came,
        )


def _entry(row: Row) -> ReserveEntry:
    return ReserveEntry(
        id=ReserveId(row["id"]),
        body_id=BodyId(row["body_id"]),
        person_id=PersonId(row["person_id"]),
        position=row["position"],
        listed_on=date.fromisoformat(row["listed_on"]),
        ground=row["ground"],
        represents=row["represents"],
        state=ReserveState(row["state"]),
        left_on=None if row["left_on"] is None else date.fromisoformat(row["left_on"]),
        left_ground=row["left_ground"],
        membership_id=row["membership_id"],
    )


def _portrait(row: Row) -> Portrait:
    return Portrait(
        sex=None if row["sex"] is None else Sex(row["sex"]),
        birth_year=row["birth_year"],
        kind=None if row["kind"] is None else OrganizationKind(row["kind"]),
        is_in_public_service=row["is_in_public_service"] == 1,
    )


def _change(row: Row) -> BodyChange:
    return BodyChange(
        id=BodyChangeId(row["id"]),
        kind=ChangeKind(row["kind"]),
        body_id=BodyId(row["body_id"]),
        into_id=row["into_id"],
        changed_on=date.fromisoformat(row["changed_on"]),
        ground=row["ground"],
        went=row["went"],
        came=row["came"],
    )
