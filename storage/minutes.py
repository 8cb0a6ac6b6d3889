"""Minutes with what is said of them, and attendance, as rows; days are ISO texts, a frozen protocol is JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date

from council.attachments import Attached, AttachedKind
from council.identity import AgendaItemId, BallotId, BodyId, Instant, MeetingId, MembershipId, RemarkId, TaskId
from council.minutes.freezing import frozen, thawed
from council.minutes.model import (
    AttendanceStanding,
    Attended,
    Dissent,
    ItemNote,
    Minutes,
    MinutesState,
    Remark,
    RemarkState,
    Task,
)
from council.minutes.protocol import Protocol
from council.permissions.model import Place
from storage.engine import Session
from storage.queries import Row, Statements


class StoredMinutes:
    def __init__(self, session: Session) -> None:
        self._sql = Statements("minutes", session)

    async def place(self, at: str, thing: int) -> Place | None:
        find = self._sql.task_place if at == "task_id" else self._sql.remark_place
        body_id = await find(id=thing)
        return None if body_id is None else Place(BodyId(body_id))

    async def minutes(self, meeting_id: MeetingId) -> Minutes | None:
        row = await self._sql.minutes(meeting_id=meeting_id)
        return None if row is None else _minutes(row)

    async def hold(self, meeting_id: MeetingId) -> Minutes | None:
        row = await self._sql.hold(meeting_id=meeting_id)
        return None if row is None else _minutes(row)

    async def add(self, minutes: Minutes) -> None:
        await self._sql.add(body_id=minutes.body_id, drafted_at=minutes.drafted_at, **_changing(minutes))

    async def save(self, minutes: Minutes) -> None:
        await self._sql.save(**_changing(minutes))

    async def notes_of(self, meeting_id: MeetingId) -> tuple[ItemNote, ...]:
        rows = await self._sql.notes_of(meeting_id=meeting_id)
        return tuple(ItemNote(AgendaItemId(row["agenda_item_id"]), meeting_id, row["text"]) for row in rows)

    async def save_note(self, note: ItemNote) -> None:
        await self._sql.save_note(agenda_item_id=note.agenda_item_id, meeting_id=note.meeting_id, text=note.text)

    async def tasks_of(self, meeting_id: MeetingId) -> tuple[Task, ...]:
        return tuple(_task(row) for row in await self._sql.tasks_of(meeting_id=meeting_id))

    async def task(self, task_id: TaskId) -> Task | None:
        row = await self._sql.task(id=task_id)
        return None if row is None else _task(row)

    async def add_task(self, task: Task) -> None:
        due_on = None if task.due_on is None else task.due_on.isoformat()
        await self._sql.add_task(
            id=task.id, meeting_id=task.meeting_id, text=task.text, addressee=task.addressee, due_on=due_on
        )

    async def drop_task(self, task_id: TaskId) -> None:
        await self._sql.drop_task(id=task_id)

    async def remarks_of(self, meeting_id: MeetingId) -> tuple[Remark, ...]:
        return tuple(_remark(row) for row in await self._sql.remarks_of(meeting_id=meeting_id))

    async def remark(self, remark_id: RemarkId) -> Remark | None:
        row = await self._sql.remark(id=remark_id)
        return None if row is None else _remark(row)

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
        return tuple(_dissent(row) for row in await self._sql.dissents_of(meeting_id=meeting_id))

    async def dissent(self, ballot_id: BallotId, membership_id: MembershipId) -> Dissent | None:
        row = await self._sql.dissent(ballot_id=ballot_id, membership_id=membership_id)
        return None if row is None else _dissent(row)

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
        return tuple(_attended(row) for row in await self._sql.attendance_at(meeting_id=meeting_id))

    async def attendance(self, body_id: BodyId, since: Instant, until: Instant) -> tuple[Attended, ...]:
        rows = await self._sql.attendance(body_id=body_id, since=since, until=until)
        return tuple(_attended(row) for row in rows)

    async def first_attended(self, body_id: BodyId) -> Instant | None:
        first_at: Instant | None = await self._sql.first_attended(body_id=body_id)
        return first_at


def _changing(minutes: Minutes) -> dict[str, object]:
    return {
        "meeting_id": minutes.meeting_id,
        "state": minutes.state,
        "invited": minutes.invited,
        "remarks_until_on": None if minutes.remarks_until_on is None else minutes.remarks_until_on.isoformat(),
        "finished_at": minutes.finished_at,
        "protocol": None if minutes.protocol is None else json.dumps(frozen(minutes.protocol), ensure_ascii=False),
        "scans": json.dumps(frozen(minutes.scans), ensure_ascii=False),
        "signed_at": minutes.signed_at,
        "published_at": minutes.published_at,
    }


def _minutes(row: Row) -> Minutes:
    return Minutes(
        meeting_id=MeetingId(row["meeting_id"]),
        body_id=BodyId(row["body_id"]),
        state=MinutesState(row["state"]),
        drafted_at=Instant(row["drafted_at"]),
        invited=row["invited"],
        remarks_until_on=None if row["remarks_until_on"] is None else date.fromisoformat(row["remarks_until_on"]),
        finished_at=row["finished_at"],
        protocol=None if row["protocol"] is None else thawed(Protocol, json.loads(row["protocol"])),
        scans=tuple(Attached(**{**scan, "kind": AttachedKind(scan["kind"])}) for scan in json.loads(row["scans"])),
        signed_at=row["signed_at"],
        published_at=row["published_at"],
    )


def _task(row: Row) -> Task:
    due_on = None if row["due_on"] is None else date.fromisoformat(row["due_on"])
    return Task(TaskId(row["id"]), MeetingId(row["meeting_id"]), row["text"], row["addressee"], due_on)


def _remark(row: Row) -> Remark:
    return Remark(
        id=RemarkId(row["id"]),
        meeting_id=MeetingId(row["meeting_id"]),
        membership_id=MembershipId(row["membership_id"]),
        text=row["text"],
        made_at=Instant(row["made_at"]),
        state=RemarkState(row["state"]),
    )


def _dissent(row: Row) -> Dissent:
    return Dissent(
        ballot_id=BallotId(row["ballot_id"]),
        membership_id=MembershipId(row["membership_id"]),
        meeting_id=MeetingId(row["meeting_id"]),
        text=row["text"],
        stated_at=Instant(row["stated_at"]),
    )


def _attended(row: Row) -> Attended:
    return Attended(
        meeting_id=MeetingId(row["meeting_id"]),
        membership_id=MembershipId(row["membership_id"]),
        body_id=BodyId(row["body_id"]),
        held_at=Instant(row["held_at"]),
        standing=AttendanceStanding(row["standing"]),
        is_noted=row["is_noted"] == 1,
    )
