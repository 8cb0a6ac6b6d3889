"""Who sees how a sitting goes: the group on its pinned card, those who have checked in on a card of their own."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, Final

from council.bodies.finding import body_of
from council.bodies.model import Member
from council.calendar.model import local
from council.chats.audience import show_to_council
from council.identity import Instant, MeetingId, MembershipId, PersonId
from council.meetings.audience import people_of
from council.meetings.model import Meeting
from council.notices.model import Notice, Policy, Subject
from council.permissions.model import Actor
from council.ports import UnitOfWork

NOUN: Final = "sitting"


def of_group(meeting_id: MeetingId) -> Subject:
    """The meeting's own card, which shows the sitting once there is one."""
    return Subject("meeting", meeting_id)


def of_person(meeting_id: MeetingId) -> Subject:
    return Subject(NOUN, meeting_id)


async def show_on_wall(uow: UnitOfWork, meeting: Meeting) -> None:
    """Pin the card in the council's group."""
    await show_to_council(uow, of_group(meeting.id), meeting.body_id)
    await uow.cards.pin(of_group(meeting.id))


async def take_off_wall(uow: UnitOfWork, meeting: Meeting) -> None:
    await uow.cards.unpin(of_group(meeting.id))


async def note_counted(uow: UnitOfWork, meeting: Meeting, person_id: PersonId | None = None) -> None:
    """The group's numbers have changed, and this person's own card; nobody else's is drawn again."""
    await uow.cards.touch(of_group(meeting.id))
    if person_id is not None:
        await uow.cards.touch_for(of_person(meeting.id), person_id)


async def note_moved(uow: UnitOfWork, actor: Actor, meeting: Meeting, what: str, **facts: Any) -> None:
    """Everybody's card has changed; the record keeps what happened."""
    await uow.cards.touch(of_group(meeting.id))
    await uow.cards.touch(of_person(meeting.id))
    await uow.audit.record(actor, what, of_person(meeting.id), meeting.body_id, {"number": meeting.number, **facts})


async def desk_of(uow: UnitOfWork, meeting: Meeting) -> tuple[Member, ...]:
    """Whoever runs the meeting today: presiding and secretaries."""
    today = local(uow.now).date()
    presiding = await uow.bodies.presiding(meeting.body_id, today)
    return (*presiding, *await uow.bodies.secretaries(meeting.body_id, today))


async def tell_seats(
    uow: UnitOfWork,
    meeting: Meeting,
    kind: str,
    seats: Collection[MembershipId | None],
    facts: Mapping[str, Any],
    expires_in: int,
) -> None:
    """Put a notice for whoever sits there, of use for so many milliseconds; a second copy would annoy them."""
    body = await body_of(uow, meeting.body_id)
    said = {"body": body.names.as_facts(), "number": meeting.number, **facts}
    for member in await people_of(uow, body.id):
        if member.membership_id in seats:
            notice = Notice(
                kind,
                of_person(meeting.id),
                said,
                to_person=member.person_id,
                policy=Policy.ONCE,
                expires_at=Instant(uow.now + expires_in),
            )
            await uow.notices.put(notice)
