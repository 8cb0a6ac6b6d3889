"""Requests for a seat as rows."""

from __future__ import annotations

from council.guests.model import SeatRequest, SeatState
from council.identity import BodyId, Instant, MeetingId, PersonId, SeatRequestId
from council.permissions.model import Place
from storage.engine import Session
from storage.queries import Row, Statements


class StoredGuests:
    def __init__(self, session: Session) -> None:
        self._sql = Statements("guests", session)

    async def place(self, at: str, thing: int) -> Place | None:
        row = await self._sql.seat_request_place(id=thing)
        return None if row is None else Place(BodyId(row["body_id"]), PersonId(row["person_id"]))

    async def add(self, request: SeatRequest) -> bool:
        added: int = await self._sql.add_request(
            id=request.id,
            meeting_id=request.meeting_id,
            person_id=request.person_id,
            name=request.name,
            organization=request.organization,
            state=request.state,
            asked_at=request.asked_at,
        )
        return added == 1

    async def hold(self, request_id: SeatRequestId) -> SeatRequest | None:
        row = await self._sql.hold_request(id=request_id)
        return None if row is None else _request(row)

    async def save(self, request: SeatRequest) -> None:
        await self._sql.save_request(id=request.id, state=request.state, decided_at=request.decided_at)

    async def request_of(self, meeting_id: MeetingId, person_id: PersonId) -> SeatRequest | None:
        row = await self._sql.request_of(meeting_id=meeting_id, person_id=person_id)
        return None if row is None else _request(row)

    async def requests_of(self, meeting_id: MeetingId) -> tuple[SeatRequest, ...]:
        return tuple(_request(row) for row in await self._sql.requests_of(meeting_id=meeting_id))


def _request(row: Row) -> SeatRequest:
    return SeatRequest(
        id=SeatRequestId(row["id"]),
        meeting_id=MeetingId(row["meeting_id"]),
        person_id=PersonId(row["person_id"]),
        name=row["name"],
        organization=row["organization"],
        asked_at=Instant(row["asked_at"]),
        state=SeatState(row["state"]),
        decided_at=row["decided_at"],
    )
