"""Meetings, their agenda and the answers to their notice as rows."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from council.identity import AgendaItemId, BodyId, Instant, MeetingId, MembershipId
from council.meetings.model import AgendaItem, AgendaKind, Answer, Attendance, Heard, Meeting, MeetingState, Reply
from council.pages import Page
from council.permissions.model import Place
from council.place import Point
from storage.counter import next_number
from storage.engine import Session
from storage.paging import page_of
from storage.queries import Row, Statements


class StoredMeetings:
    def __init__(self, session: Session, now: Instant) -> None:
        self._sql, self._session, self._now = Statements("meetings", session), session, now

    async def place(self, at: str, thing: int) -> Place | None:
        find = self._sql.agenda_item_place if at == "agenda_item_id" else self._sql.meeting_place
        body_id = await find(id=thing)
        return None if body_id is None else Place(BodyId(body_id))

    async def next_number(self, body_id: BodyId) -> int:
        return await next_number(self._session, f"meeting:{body_id}")

    async def add(self, meeting: Meeting) -> None:
        await self._sql.add_meeting(body_id=meeting.body_id, **_written(meeting))

    async def save(self, meeting: Meeting) -> None:
        await self._sql.save_meeting(**_written(meeting))

    async def add_item(self, item: AgendaItem) -> None:
        await self._sql.add_item(meeting_id=item.meeting_id, **_written_item(item))

    async def save_item(self, item: AgendaItem) -> None:
        await self._sql.save_item(**_written_item(item))

    async def take_off(self, item: AgendaItem) -> None:
        await self._sql.remove_item(id=item.id, at=self._now)
        await self._sql.close_gap(meeting_id=item.meeting_id, position=item.position)

    async def item(self, item_id: AgendaItemId) -> AgendaItem | None:
        row = await self._sql.item(id=item_id)
        return None if row is None else _item(row)

    async def meeting(self, meeting_id: MeetingId) -> Meeting | None:
        row = await self._sql.meeting(id=meeting_id)
        return None if row is None else _meeting(row)

    async def hold(self, meeting_id: MeetingId) -> Meeting | None:
        row = await self._sql.hold_meeting(id=meeting_id)
        return None if row is None else _meeting(row)

    async def items_of(self, meeting_id: MeetingId) -> tuple[AgendaItem, ...]:
        return tuple(_item(row) for row in await self._sql.items_of(meeting_id=meeting_id))

    async def save_answer(self, answer: Answer) -> None:
        await self._sql.save_answer(
            meeting_id=answer.meeting_id,
            membership_id=answer.membership_id,
            reply=answer.reply,
            reason=answer.reason,
            answered_at=answer.answered_at,
        )

    async def answer(self, meeting_id: MeetingId, membership_id: MembershipId) -> Answer | None:
        row = await self._sql.answer(meeting_id=meeting_id, membership_id=membership_id)
        return None if row is None else _answer(row)

    async def answers_of(self, meeting_id: MeetingId) -> tuple[Answer, ...]:
        return tuple(_answer(row) for row in await self._sql.answers_of(meeting_id=meeting_id))

    async def lay_answers_by(self, meeting: Meeting) -> None:
        await self._sql.lay_answers_by(meeting_id=meeting.id, sequence=meeting.sequence)
        await self._sql.drop_answers(meeting_id=meeting.id)

    async def past_answers(self, meeting_id: MeetingId) -> tuple[tuple[int, Answer], ...]:
        rows = await self._sql.past_answers(meeting_id=meeting_id)
        return tuple((row["sequence"], _answer(row)) for row in rows)

    async def receive(self, meeting: Meeting, membership_id: MembershipId) -> None:
        await self._sql.receive(**_hearing(meeting, membership_id), at=self._now)

    async def set_phoned(self, meeting: Meeting, membership_id: MembershipId, *, is_phoned: bool) -> None:
        if is_phoned:
            await self._sql.note_call(**_hearing(meeting, membership_id), at=self._now)
        else:
            await self._sql.drop_call(**_hearing(meeting, membership_id))

    async def heard(self, meeting: Meeting) -> dict[MembershipId, Heard]:
        found: dict[MembershipId, Heard] = {}
        for row in await self._sql.heard(meeting_id=meeting.id, sequence=meeting.sequence):
            key, at = MembershipId(row["membership_id"]), Instant(row["at"])
            so_far = found.get(key, Heard())
            is_receipt = row["how"] == "received"
            found[key] = replace(so_far, received_at=at) if is_receipt else replace(so_far, phoned_at=at)
        return found

    async def drafts_of(self, body_id: BodyId) -> tuple[Meeting, ...]:
        return tuple(_meeting(row) for row in await self._sql.drafts_of(body_id=body_id))

    async def last_of(self, body_id: BodyId) -> Meeting | None:
        row = await self._sql.last_of(body_id=body_id)
        return None if row is None else _meeting(row)

    async def ahead_of(self, body_id: BodyId, now: Instant) -> tuple[Meeting, ...]:
        return tuple(_meeting(row) for row in await self._sql.ahead_of(body_id=body_id, now=now))

    async def meetings_of(self, body_id: BodyId, page: int) -> Page[Meeting]:
        return await page_of(self._sql, "meetings_of", _meeting, page, body_id=body_id)


def _written(meeting: Meeting) -> dict[str, Any]:
    point = meeting.point
    return {
        "id": meeting.id,
        "number": meeting.number,
        "starts_at": meeting.starts_at,
        "attendance": meeting.attendance,
        "place": meeting.place,
        "late_reason": meeting.late_reason,
        "state": meeting.state,
        "called_at": meeting.called_at,
        "is_extraordinary": int(meeting.is_extraordinary),
        "sequence": meeting.sequence,
        "latitude": None if point is None else str(point.latitude),
        "longitude": None if point is None else str(point.longitude),
        "is_link_public": int(meeting.is_link_public),
    }


def _written_item(item: AgendaItem) -> dict[str, Any]:
    return {
        "id": item.id,
        "position": item.position,
        "title": item.title,
        "kind": item.kind,
        "speaker": item.speaker,
        "minutes": item.minutes,
        "proposal_id": item.proposal_id,
        "demand_id": item.demand_id,
    }


def _hearing(meeting: Meeting, membership_id: MembershipId) -> dict[str, int]:
    return {"meeting_id": meeting.id, "membership_id": membership_id, "sequence": meeting.sequence}


def _meeting(row: Row) -> Meeting:
    return Meeting(
        id=MeetingId(row["id"]),
        body_id=BodyId(row["body_id"]),
        number=row["number"],
        starts_at=Instant(row["starts_at"]),
        attendance=Attendance(row["attendance"]),
        place=row["place"],
        called_at=Instant(row["called_at"]),
        late_reason=row["late_reason"],
        state=MeetingState(row["state"]),
        is_extraordinary=row["is_extraordinary"] == 1,
        sequence=row["sequence"],
        point=None if row["latitude"] is None else Point(float(row["latitude"]), float(row["longitude"])),
        is_link_public=row["is_link_public"] == 1,
    )


def _item(row: Row) -> AgendaItem:
    return AgendaItem(
        id=AgendaItemId(row["id"]),
        meeting_id=MeetingId(row["meeting_id"]),
        position=row["position"],
        title=row["title"],
        kind=AgendaKind(row["kind"]),
        speaker=row["speaker"],
        minutes=row["minutes"],
        proposal_id=row["proposal_id"],
        demand_id=row["demand_id"],
    )


def _answer(row: Row) -> Answer:
    return Answer(
        meeting_id=MeetingId(row["meeting_id"]),
        membership_id=MembershipId(row["membership_id"]),
        reply=Reply(row["reply"]),
        reason=row["reason"],
        answered_at=Instant(row["answered_at"]),
    )
