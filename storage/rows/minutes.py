"""Minutes and what is said of them; days are ISO texts, a frozen protocol is JSON."""

from __future__ import annotations

import json
from datetime import date

from council.attachments import Attached, AttachedKind
from council.identity import BallotId, BodyId, Instant, MeetingId, MembershipId, RemarkId, TaskId
from council.minutes.freezing import frozen, thawed
from council.minutes.model import (
    AttendanceStanding,
    Attended,
    Dissent,
    Minutes,
    MinutesState,
    Remark,
    RemarkState,
    Task,
)
from council.minutes.protocol import Protocol
from storage.queries import Row


def changing_row(minutes: Minutes) -> dict[str, object]:
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


def minutes_of(row: Row) -> Minutes:
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


def task_of(row: Row) -> Task:
    due_on = None if row["due_on"] is None else date.fromisoformat(row["due_on"])
    return Task(TaskId(row["id"]), MeetingId(row["meeting_id"]), row["text"], row["addressee"], due_on)


def remark_of(row: Row) -> Remark:
    return Remark(
        id=RemarkId(row["id"]),
        meeting_id=MeetingId(row["meeting_id"]),
        membership_id=MembershipId(row["membership_id"]),
        text=row["text"],
        made_at=Instant(row["made_at"]),
        state=RemarkState(row["state"]),
    )


def dissent_of(row: Row) -> Dissent:
    return Dissent(
        ballot_id=BallotId(row["ballot_id"]),
        membership_id=MembershipId(row["membership_id"]),
        meeting_id=MeetingId(row["meeting_id"]),
        text=row["text"],
        stated_at=Instant(row["stated_at"]),
    )


def attended_of(row: Row) -> Attended:
    return Attended(
        meeting_id=MeetingId(row["meeting_id"]),
        membership_id=MembershipId(row["membership_id"]),
        body_id=BodyId(row["body_id"]),
        held_at=Instant(row["held_at"]),
        standing=AttendanceStanding(row["standing"]),
        is_noted=row["is_noted"] == 1,
    )
