"""Who hears of a meeting: the body's people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from council.bodies.model import Body, Member
from council.calendar.model import local
from council.identity import BodyId, PersonId
from council.meetings.model import Meeting
from council.notices.model import Notice, Subject
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.profiles.model import Voting


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
    subject = Subject("meeting", meeting.id)
    people = await people_of(uow, body.id)
    shared = {
        "body": body.names.as_facts(),
        "number": meeting.number,
        "starts_at": meeting.starts_at,
        **facts,
    }
    for member in people:
        told = {**shared, "is_asked": member.voting is not Voting.NONE}
        await uow.notices.put(
            Notice(
                kind,
                subject,
                told,
                to_person=member.person_id,
                is_legal=True,
                body_id=body.id,
                expires_at=meeting.starts_at,
            )
        )
    counted = {"number": meeting.number, "starts_at": meeting.starts_at, "told": len(people)}
    await uow.audit.record(actor, kind, subject, body.id, counted)
