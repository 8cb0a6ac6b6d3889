"""Taking past votes over as held meetings of a body: all of them or nothing, and each of them once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time

from council.bodies.model import Body
from council.calendar.model import instant, local
from council.decisions.numbering import number_adopted
from council.errors import NotFound
from council.identity import Instant, MeetingId
from council.meetings.model import Attendance, Meeting, MeetingState
from council.notices.model import Subject
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.records.commands import LoadRecords, Taken
from council.records.keeping import Keeping
from council.records.loading import Keyed, hour_of, keyed
from council.records.refusals import Objection, RecordsRefused

NOWHERE = "–"
"""Records do not say where a meeting was."""


@action
async def load_records(uow: UnitOfWork, actor: Actor, command: LoadRecords) -> Taken:
    """Take past votes over; what was taken over before stays as it is.

    Raises:
        NotFound: no body has this code.
        RecordsRefused: with everything that stands against the records.
    """
    body = await uow.bodies.by_code(command.body)
    if body is None:
        raise NotFound
    known = await uow.records.known(body.id)
    records = [*keyed(command.recounts)]
    objections = [*_objections(records, known.digests, local(uow.now).date())]
    if objections:
        raise RecordsRefused(tuple(objections))
    fresh = [each for each in records if each.source_key not in known.digests]
    keeping = Keeping(uow, body, command.words, dict(known.motions))
    taken = Taken(body, known=len(records) - len(fresh), differing=sum(not each.recount.agrees for each in fresh))
    for (held_on, session), sitting in _by_day(fresh):
        meeting_id, is_new = await _meeting(uow, body, held_on, session, sitting)
        before = len(await uow.decisions.of_meeting(meeting_id))
        await keeping.take(meeting_id, sitting)
        await number_adopted(uow, body, meeting_id)
        await uow.decisions.publish(meeting_id, uow.now)
        decisions = len(await uow.decisions.of_meeting(meeting_id)) - before
        taken = replace(taken, meetings=taken.meetings + is_new, decisions=taken.decisions + decisions)
    taken = keeping.counted(taken)
    if fresh:
        facts = {"meetings": taken.meetings, "ballots": taken.ballots}
        await uow.audit.record(actor, "records-loaded", Subject("body", body.id), body.id, facts)
    return taken


def _objections(records: Sequence[Keyed], digests: Mapping[str, str], today: date) -> Iterator[Objection]:
    for each in records:
        record = each.record
        for reason, given, is_wrong in (
            ("records-no-date", record.date, each.held_on is None),
            ("records-in-future", record.date, each.held_on is not None and each.held_on > today),
            ("records-cannot-count", record.requirement, each.recount.outcome is None),
            ("records-changed", record.id, digests.get(each.source_key, each.digest) != each.digest),
        ):
            if is_wrong:
                yield Objection(record.line, record.at, reason, given or "")


def _by_day(records: Sequence[Keyed]) -> list[tuple[tuple[date, str], list[Keyed]]]:
    """The records of each day and session, in the order of the days; within one in the order of the file."""
    days: dict[tuple[date, str], list[Keyed]] = {}
    for each in records:
        if each.held_on is not None:
            days.setdefault((each.held_on, each.session), []).append(each)
    return sorted(days.items())


async def _meeting(
    uow: UnitOfWork, body: Body, held_on: date, session: str, records: Sequence[Keyed]
) -> tuple[MeetingId, bool]:
    """The meeting of that day, made if it is not there."""
    found = await uow.records.meeting(body.id, held_on, session)
    if found is not None:
        return found, False
    meeting = Meeting(
        id=MeetingId(uow.ids.new()),
        body_id=body.id,
        number=await uow.meetings.next_number(body.id),
        starts_at=_begins(held_on, records),
        attendance=Attendance.IN_PERSON,
        place=session or NOWHERE,
        called_at=uow.now,
        state=MeetingState.HELD,
    )
    await uow.meetings.add(meeting)
    await uow.records.add_meeting(meeting.id, body.id, held_on, session)
    return meeting.id, True


def _begins(held_on: date, records: Sequence[Keyed]) -> Instant:
    """The first hour that the records of a day name; midnight where they name none."""
    hours = [hour for each in records if (hour := hour_of(each.record.date or "")) is not None]
    return Instant(min(map(instant, hours), default=instant(datetime.combine(held_on, time()))))
