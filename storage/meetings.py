"""Meetings, their agenda and the answers to their notice as rows."""

from __future__ import annotations

from council.identity import AgendaItemId, BodyId, Instant, MeetingId, MembershipId
from council.meetings.model import AgendaItem, Answer, Attendance, Meeting, MeetingState, Reply
from council.pages import PAGE, Page
from council.permissions.model import Place
from storage.counter import next_number
from storage.engine import Session
from storage.queries import Row, Statements


class StoredMeetings:
    def __init__(self, session: Session) -> None:
        self._sql, self._session = Statements("meetings", session), session

    async def place(self, at: str, thing: int) -> Place | None:
        find = self._sql.agenda_item_place if at == "agenda_item_id" else self._sql.meeting_place
        body_id = await find(id=thing)
        return None if body_id is None else Place(BodyId(body_id))

    async def next_number(self, body_id: BodyId) -> int:
        return await next_number(self._session, f"meeting:{body_id}")

    async def add(self, meeting: Meeting) -> None:
        await self._sql.add_meeting(
            id=meeting.id,
            body_id=meeting.body_id,
            number=meeting.number,
            starts_at=meeting.starts_at,
            attendance=meeting.attendance,
            place=meeting.place,
            late_reason=meeting.late_reason,
            state=meeting.state,
            called_at=meeting.called_at,
        )

    async def add_item(self, item: AgendaItem) -> None:
        await self._sql.add_item(id=item.id, meeting_id=item.meeting_id, position=item.position, title=item.title)

    async def meeting(self, meeting_id: MeetingId) -> Meeting | None:
        row = await self._sql.meeting(id=meeting_id)
        return None if row is None else _meeting(row)

    async def hold(self, meeting_id: MeetingId) -> Meeting | None:
        row = await self._sql.hold_meeting(id=meeting_id)
        return None if row is None else _meeting(row)

    async def set_state(self, meeting_id: MeetingId, state: MeetingState) -> None:
        await self._sql.set_state(id=meeting_id, state=state)

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

    async def ahead_of(self, body_id: BodyId, now: Instant) -> tuple[Meeting, ...]:
        return tuple(_meeting(row) for row in await self._sql.ahead_of(body_id=body_id, now=now))

    async def meetings_of(self, body_id: BodyId, page: int) -> Page[Meeting]:
        count: int = await self._sql.count_meetings(body_id=body_id)
        page = min(page, max(1, -(-count // PAGE)))
        rows = await self._sql.meetings_of(body_id=body_id, page=PAGE, skipped=(page - 1) * PAGE)
        return Page(tuple(_meeting(row) for row in rows), page, count)


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
    )


def _item(row: Row) -> AgendaItem:
    return AgendaItem(AgendaItemId(row["id"]), MeetingId(row["meeting_id"]), row["position"], row["title"])


def _answer(row: Row) -> Answer:
    return Answer(
        meeting_id=MeetingId(row["meeting_id"]),
        membership_id=MembershipId(row["membership_id"]),
        reply=Reply(row["reply"]),
        reason=row["reason"],
        answered_at=Instant(row["answered_at"]),
    )
