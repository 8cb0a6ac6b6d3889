"""Minutes with what is said of them, and attendance, as rows; days are ISO texts, a frozen protocol is JSON."""

from __future__ import annotations

from collections.abc import Sequence

from council.identity import AgendaItemId, BallotId, BodyId, Instant, MeetingId, MembershipId, RemarkId, TaskId
from council.minutes.freezing import frozen
from council.minutes.model import Attended, Dissent, ItemNote, Minutes, Remark, RemarkState, Task
from council.permissions.model import Place
from storage.engine import Session
from storage.queries import Statements
from storage.rows.minutes import attended_of, changing_row, dissent_of, minutes_of, remark_of, task_of


class StoredMinutes:
    def __init__(self, session: Session) -> None:
        self._sql = Statements("minutes", session)

    async def place(self, at: str, thing: int) -> Place | None:
        find = self._sql.task_place if at == "task_id" else self._sql.remark_place
        body_id = await find(id=thing)
        return None if body_id is None else Place(BodyId(body_id))

    async def minutes(self, meeting_id: MeetingId) -> Minutes | None:
        row = await self._sql.minutes(meeting_id=meeting_id)
        return None if row is None else minutes_of(row)

    async def hold(self, meeting_id: MeetingId) -> Minutes | None:
        row = await self._sql.hold(meeting_id=meeting_id)
        return None if row is None else minutes_of(row)

    async def add(self, minutes: Minutes) -> None:
        await self._sql.add(body_id=minutes.body_id, drafted_at=minutes.drafted_at, **changing_row(minutes))

    async def save(self, minutes: Minutes) -> None:
        await self._sql.save(**changing_row(minutes))

    async def notes_of(self, meeting_id: MeetingId) -> tuple[ItemNote, ...]:
        rows = await self._sql.notes_of(meeting_id=meeting_id)
        return tuple(ItemNote(AgendaItemId(row["agenda_item_id"]), meeting_id, row["text"]) for row in rows)

    async def save_note(self, note: ItemNote) -> None:
        await self._sql.save_note(agenda_item_id=note.agenda_item_id, meeting_id=note.meeting_id, text=note.text)

    async def tasks_of(self, meeting_id: MeetingId) -> tuple[Task, ...]:
        return tuple(task_of(row) for row in await self._sql.tasks_of(meeting_id=meeting_id))

    async def task(self, task_id: TaskId) -> Task | None:
        row = await self._sql.task(id=task_id)
        return None if row is None else task_of(row)

    async def add_task(self, task: Task) -> None:
        due_on = None if task.due_on is None else task.due_on.isoformat()
        await self._sql.add_task(
            id=task.id, meeting_id=task.meeting_id, text=task.text, addressee=task.addressee, due_on=due_on
        )

    async def drop_task(self, task_id: TaskId) -> None:
        await self._sql.drop_task(id=task_id)

    async def remarks_of(self, meeting_id: MeetingId) -> tuple[Remark, ...]:
        return tuple(remark_of(row) for row in await self._sql.remarks_of(meeting_id=meeting_id))

    async def remark(self, remark_id: RemarkId) -> Remark | None:
        row = await self._sql.remark(id=remark_id)
        return None if row is None else remark_of(row)

    async def add_remark(self, remark: Remark) -> None:
        await self._sql.add_remark(
            id=remark.id,
            meeting_id=remark.meeting_id,
            membership_id=remark.membership_id,
            text=remark.text,
            made_at=remark.made_at,
            state=remark.state,
        )

    async def settle_remark(self, remark_id: RemarkId, state: RemarkState) -> None:
        await self._sql.settle_remark(id=remark_id, state=state)

    async def dissents_of(self, meeting_id: MeetingId) -> tuple[Dissent, ...]:
        return tuple(dissent_of(row) for row in await self._sql.dissents_of(meeting_id=meeting_id))

    async def dissent(self, ballot_id: BallotId, membership_id: MembershipId) -> Dissent | None:
        row = await self._sql.dissent(ballot_id=ballot_id, membership_id=membership_id)
        return None if row is None else dissent_of(row)

    async def save_dissent(self, dissent: Dissent) -> None:
        await self._sql.save_dissent(
            ballot_id=dissent.ballot_id,
            membership_id=dissent.membership_id,
            meeting_id=dissent.meeting_id,
            text=dissent.text,
            stated_at=dissent.stated_at,
        )

    async def keep_attendance(self, meeting_id: MeetingId, rows: Sequence[Attended]) -> None:
        await self._sql.drop_attendance(meeting_id=meeting_id)
        if rows:
            await self._sql.add_attendance([{**frozen(row), "is_noted": int(row.is_noted)} for row in rows])

    async def attendance_at(self, meeting_id: MeetingId) -> tuple[Attended, ...]:
        return tuple(attended_of(row) for row in await self._sql.attendance_at(meeting_id=meeting_id))

    async def attendance(self, body_id: BodyId, since: Instant, until: Instant) -> tuple[Attended, ...]:
        rows = await self._sql.attendance(body_id=body_id, since=since, until=until)
        return tuple(attended_of(row) for row in rows)

    async def first_attended(self, body_id: BodyId) -> Instant | None:
        first_at: Instant | None = await self._sql.first_attended(body_id=body_id)
        return first_at
