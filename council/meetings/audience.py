"""Who hears of a meeting: the body's people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from council.bodies.finding import body_of
from council.bodies.model import Body, Member
from council.calendar.model import local
from council.identity import BodyId, PersonId
from council.meetings.model import Meeting
from council.notices.model import Notice, Subject
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.profiles.model import Voting

CALLED: Final = "meeting-called"


async def people_of(uow: UnitOfWork, body_id: BodyId) -> tuple[Member, ...]:
    """Everybody who hears of a meeting: presiding, members, advisory, secretaries."""
    return await uow.bodies.members(body_id, local(uow.now).date())


def seat_of(person_id: PersonId | None, people: Sequence[Member]) -> Member | None:
    """The person's seat, if it is one that is asked to come."""
    return next((member for member in asked_among(people) if member.person_id == person_id), None)


def asked_among(people: Sequence[Member]) -> list[Member]:
    return [member for member in people if member.voting is not Voting.NONE]


async def tell_everyone(
    uow: UnitOfWork, actor: Actor, kind: str, meeting: Meeting, body: Body, facts: Mapping[str, Any]
) -> None:
    """Put the notice for each of them and the event into the record, which keeps no text.

    A member has a right to hear of it in time (the body's regulation: `Profile.notice`), so these are legal notices
    until the meeting begins.
    """
    people = await people_of(uow, body.id)
    for member in people:
        await uow.notices.put(_notice(kind, meeting, body, member, facts))
    counted = {"number": meeting.number, "starts_at": meeting.starts_at, "told": len(people)}
    await uow.audit.record(actor, kind, Subject("meeting", meeting.id), body.id, counted)


async def call_newcomer(uow: UnitOfWork, person_id: PersonId) -> None:
    """Call the person, who has just come to this account, to the meetings of their bodies that are still ahead."""
    for office in await uow.bodies.offices(person_id):
        seats = [member for member in await people_of(uow, office.body_id) if member.person_id == person_id]
        for meeting in await uow.meetings.ahead_of(office.body_id, uow.now):
            if seats and not await uow.notices.is_waiting(CALLED, Subject("meeting", meeting.id), person_id):
                body = await body_of(uow, office.body_id)
                await uow.notices.put(_notice(CALLED, meeting, body, seats[0], await called_facts(uow, meeting)))


async def called_facts(uow: UnitOfWork, meeting: Meeting) -> dict[str, Any]:
    """What the notice that calls the meeting says of it, frozen when it is put."""
    items, motions = await uow.meetings.items_of(meeting.id), await uow.ballots.motions_of(meeting.id)
    return {
        "attendance": meeting.attendance,
        "place": meeting.place,
        "item": items[0].title,
        "motion": motions[0].text,
        "late_reason": meeting.late_reason,
    }


def _notice(kind: str, meeting: Meeting, body: Body, member: Member, facts: Mapping[str, Any]) -> Notice:
    shared = {"body": body.names.as_facts(), "number": meeting.number, "starts_at": meeting.starts_at}
    return Notice(
        kind,
        Subject("meeting", meeting.id),
        {**shared, **facts, "is_asked": member.voting is not Voting.NONE},
        to_person=member.person_id,
        is_legal=True,
        body_id=body.id,
        expires_at=meeting.starts_at,
    )
