"""Who is told what of minutes: those who sign, the members, the channel, whoever follows the body."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from council.bodies.audience import followers_of
from council.bodies.finding import body_of
from council.bodies.model import Member
from council.calendar.model import local
from council.chats.model import Purpose
from council.identity import MembershipId
from council.meetings.model import Meeting
from council.notices.model import Lane, Notice, Subject
from council.permissions.model import Role
from council.ports import UnitOfWork
from council.profiles.model import Voting

SIGNERS: Final = frozenset({Role.SECRETARY, Role.PRESIDING})


async def tell_members(uow: UnitOfWork, meeting: Meeting, kind: str, facts: Mapping[str, Any]) -> None:
    """Everybody with a voice in the body, advisory ones too."""
    people = await _people(uow, meeting)
    await _put(uow, meeting, kind, facts, (each for each in people if each.voting is not Voting.NONE))


async def tell_signers(uow: UnitOfWork, meeting: Meeting, kind: str, facts: Mapping[str, Any]) -> None:
    """The secretaries and whoever presides."""
    await _put(uow, meeting, kind, facts, (each for each in await _people(uow, meeting) if each.role in SIGNERS))


async def tell_seat(uow: UnitOfWork, meeting: Meeting, seat: MembershipId, kind: str, facts: Mapping[str, Any]) -> None:
    """One member, if they still sit there."""
    await _put(uow, meeting, kind, facts, (each for each in await _people(uow, meeting) if each.membership_id == seat))


async def tell_desk(uow: UnitOfWork, meeting: Meeting, kind: str, facts: Mapping[str, Any]) -> None:
    """The secretaries; whoever presides where there is none."""
    people = await _people(uow, meeting)
    secretaries = [each for each in people if each.role is Role.SECRETARY]
    presiding = [each for each in people if each.role is Role.PRESIDING]
    await _put(uow, meeting, kind, facts, secretaries or presiding)


async def tell_everybody(uow: UnitOfWork, meeting: Meeting, kind: str, facts: Mapping[str, Any]) -> None:
    """The body's people, its channels, and whoever follows it."""
    subject, told = await _subject(uow, meeting, facts)
    readers = [each.person_id for each in await _people(uow, meeting)]
    for person_id in dict.fromkeys([*readers, *await followers_of(uow, meeting.body_id)]):
        await uow.notices.put(Notice(kind, subject, told, to_person=person_id, lane=Lane.BROADCAST))
    for chat in await uow.chats.chats_of(meeting.body_id, Purpose.CHANNEL):
        await uow.notices.put(Notice(f"{kind}-in-channel", subject, told, to_chat=chat.chat_id, lane=Lane.BROADCAST))


async def put_absence(uow: UnitOfWork, meeting: Meeting, counted: Mapping[MembershipId, int], limit: int) -> None:
    """Put the question of absence to those who preside, the secretary hearing of it; warn the members themselves.

    Whoever is one absence short of the limit is warned as well.

    Args:
        counted: who was absent from this meeting without a word, and how often this year.
    """
    names = {each.membership_id: each.name for each in await _people(uow, meeting)}
    listed = [names[seat] for seat, count in counted.items() if count >= limit and seat in names]
    if listed:
        await tell_signers(uow, meeting, "absence-limit", {"names": listed, "limit": limit})
    for seat, count in counted.items():
        if count >= limit - 1:
            await tell_seat(uow, meeting, seat, "absence-counted", {"count": count, "limit": limit})


async def _people(uow: UnitOfWork, meeting: Meeting) -> tuple[Member, ...]:
    return await uow.bodies.members(meeting.body_id, local(uow.now).date())


async def _put(
    uow: UnitOfWork, meeting: Meeting, kind: str, facts: Mapping[str, Any], readers: Iterable[Member]
) -> None:
    subject, told = await _subject(uow, meeting, facts)
    for reader in readers:
        await uow.notices.put(Notice(kind, subject, told, to_person=reader.person_id))


async def _subject(uow: UnitOfWork, meeting: Meeting, facts: Mapping[str, Any]) -> tuple[Subject, dict[str, Any]]:
    body = await body_of(uow, meeting.body_id)
    shared = {"body": body.names.as_facts(), "number": meeting.number, "starts_at": meeting.starts_at}
    return Subject("minutes", meeting.id), {**shared, "body_id": body.id, **facts}
