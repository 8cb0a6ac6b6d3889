"""Who hears of a meeting: the body's people, and whoever follows it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from council.bodies.audience import followers_of
from council.bodies.finding import body_of
from council.bodies.model import Body, Member
from council.calendar.model import local
from council.identity import BodyId, Instant, PersonId
from council.meetings.model import Meeting
from council.meetings.places import public_place
from council.notices.model import Notice, Policy, Subject
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.profiles.model import Voting

CALLED: Final = "meeting-called"
MOVED: Final = "meeting-moved"
CHANGED: Final = "agenda-changed"
CANCELLED: Final = "meeting-cancelled"
FOLLOWED: Final = "meeting-announced"
CALLING: Final = (CALLED, MOVED, CHANGED)
"""Notices that say when, where and about what, and take an answer."""
FIRST_ITEMS: Final = 5
"""Items that a notice names; the whole agenda is behind a button."""
STILL_TOLD_FOR: Final = 86_400_000
"""Milliseconds: a day."""


async def people_of(uow: UnitOfWork, body_id: BodyId) -> tuple[Member, ...]:
    """Everybody who hears of a meeting: presiding, members, advisory, secretaries."""
    return await uow.bodies.members(body_id, local(uow.now).date())


async def awaited(uow: UnitOfWork, meeting: Meeting) -> tuple[Member, ...]:
    """Those of them who sit in the body on the day of the meeting, too; of a past one, whoever did."""
    today, on = local(uow.now).date(), local(meeting.starts_at).date()
    staying = await uow.bodies.members(meeting.body_id, on)
    if on <= today:
        return staying
    # Answers stand with the seats of today: a new post gives its holder another seat.
    there = {member.person_id for member in staying}
    return tuple(member for member in await people_of(uow, meeting.body_id) if member.person_id in there)


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
    told = await tell_people(uow, kind, meeting, body, facts)
    counted = {"number": meeting.number, "starts_at": meeting.starts_at, "told": told}
    await uow.audit.record(actor, kind, Subject("meeting", meeting.id), body.id, counted)


async def tell_people(uow: UnitOfWork, kind: str, meeting: Meeting, body: Body, facts: Mapping[str, Any]) -> int:
    """Put the notice for each of them, of an ended body for those of its last day; returns how many they are."""
    today = local(uow.now).date()
    people = await uow.bodies.members(body.id, min(today, body.closed_on or today))
    # That it was not held is told when it should have begun already.
    until = Instant(max(meeting.starts_at, uow.now + STILL_TOLD_FOR))
    for member in people:
        await uow.notices.put(_notice(kind, meeting, body, member, facts, until))
    return len(people)


async def tell_followers(uow: UnitOfWork, meeting: Meeting, body: Body) -> None:
    """Tell those who follow the body of a meeting that they may come to."""
    facts = {**_shared(meeting, body), **await called_facts(uow, meeting, is_public=True)}
    for person_id in await followers_of(uow, body.id):
        await uow.notices.put(
            Notice(
                FOLLOWED,
                Subject("meeting", meeting.id),
                facts,
                to_person=person_id,
                policy=Policy.ONCE,
                expires_at=meeting.starts_at,
            )
        )


async def call_newcomer(uow: UnitOfWork, person_id: PersonId) -> None:
    """Call the person, who has just come to this account, to the meetings of their bodies that are still ahead."""
    for office in await uow.bodies.offices(person_id):
        await call_seated(uow, office.body_id, person_id)


async def call_seated(uow: UnitOfWork, body_id: BodyId, person_id: PersonId) -> None:
    """Call the person, who sits in the body by now, to its meetings that are still ahead."""
    seats = [member for member in await people_of(uow, body_id) if member.person_id == person_id]
    for meeting in await uow.meetings.ahead_of(body_id, uow.now) if seats else ():
        if not await uow.notices.is_waiting(CALLED, Subject("meeting", meeting.id), person_id):
            body, facts = await body_of(uow, body_id), await called_facts(uow, meeting)
            await uow.notices.put(_notice(CALLED, meeting, body, seats[0], facts, meeting.starts_at))


async def called_facts(uow: UnitOfWork, meeting: Meeting, *, is_public: bool = False) -> dict[str, Any]:
    """What the notice that calls the meeting says of it, frozen when it is put.

    Args:
        is_public: it goes to somebody who may read the public papers only, and of the place what everybody may.
    """
    items, motions = await uow.meetings.items_of(meeting.id), await uow.ballots.motions_of(meeting.id)
    papers = [paper for paper in await uow.papers.papers_of(meeting.id) if paper.is_public or not is_public]
    return {
        "attendance": meeting.attendance,
        "place": public_place(meeting) if is_public else meeting.place,
        "is_extraordinary": meeting.is_extraordinary,
        "has_point": meeting.point is not None,
        "items": [item.title for item in items[:FIRST_ITEMS]],
        "count": len(items),
        "motion": motions[0].text if len(motions) == len(items) == 1 else None,
        "papers": len(papers),
        "bytes": sum(paper.file.size for paper in papers),
        "late_reason": meeting.late_reason,
    }


def _notice(
    kind: str, meeting: Meeting, body: Body, member: Member, facts: Mapping[str, Any], until: Instant
) -> Notice:
    return Notice(
        kind,
        Subject("meeting", meeting.id),
        {**_shared(meeting, body), **facts, "is_asked": member.voting is not Voting.NONE},
        to_person=member.person_id,
        is_legal=True,
        body_id=body.id,
        expires_at=until if kind == CANCELLED else meeting.starts_at,
    )


def _shared(meeting: Meeting, body: Body) -> dict[str, Any]:
    return {"body": body.names.as_facts(), "number": meeting.number, "starts_at": meeting.starts_at}
