"""Before a sitting: members are asked to check in once the doors are open."""

from __future__ import annotations

from council.bodies.finding import body_of
from council.bodies.model import Body, Member
from council.due.model import Due
from council.due.registry import due
from council.identity import Instant, MeetingId, MembershipId
from council.meetings.audience import asked_among, people_of
from council.meetings.model import Meeting, MeetingState, Reply
from council.notices.model import Notice, Policy
from council.ports import UnitOfWork
from council.sittings.audience import note_counted, of_person
from council.sittings.doors import DOORS
from council.sittings.finding import doors_of, recess_of
from council.sittings.hall import stays_of
from council.sittings.rules import begins_at

OF_USE_FOR = 3_600_000
"""Milliseconds after the beginning in which it is still worth asking who is there."""


@due(DOORS)
async def open_doors(uow: UnitOfWork, planned: Due) -> None:
    """Ask whoever has not said that they stay away on that day, and is not there yet."""
    meeting = await uow.meetings.meeting(MeetingId(planned.subject.id))
    if meeting is None or meeting.state is not MeetingState.CALLED:
        return
    recess = await recess_of(uow, meeting.id)
    if await doors_of(uow, meeting, recess) > uow.now:
        return
    await note_counted(uow, meeting)
    # Whoever could not come on the former day has said nothing of this one.
    away = await _away(uow, meeting) if begins_at(meeting, recess) == meeting.starts_at else set()
    await _ask(uow, meeting, begins_at(meeting, recess), away)


async def _away(uow: UnitOfWork, meeting: Meeting) -> set[MembershipId]:
    answers = await uow.meetings.answers_of(meeting.id)
    return {answer.membership_id for answer in answers if answer.reply is Reply.ABSENT}


async def _ask(uow: UnitOfWork, meeting: Meeting, beginning: Instant, away: set[MembershipId]) -> None:
    body, there = await body_of(uow, meeting.body_id), stays_of(await uow.sittings.present(meeting.id))
    for member in asked_among(await people_of(uow, body.id)):
        if member.membership_id not in away | set(there):
            await uow.notices.put(_notice(meeting, body, member, beginning))


def _notice(meeting: Meeting, body: Body, member: Member, beginning: Instant) -> Notice:
    facts = {
        "body": body.names.as_facts(),
        "number": meeting.number,
        "starts_at": beginning,
        "attendance": meeting.attendance,
    }
    # A second copy of the question annoys more than a missing one harms: the group's card asks it too.
    return Notice(
        DOORS,
        of_person(meeting.id),
        facts,
        to_person=member.person_id,
        policy=Policy.ONCE,
        expires_at=Instant(beginning + OF_USE_FOR),
    )
