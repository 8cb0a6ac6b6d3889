"""Those whom the chat does not reach, told by telephone: the law wants them told, not that a bot does it."""

from __future__ import annotations

from council.bodies.finding import body_of
from council.errors import NotFound
from council.meetings.audience import people_of
from council.meetings.commands import MarkPhoned, PhoneLine, PhonePage, ShowPhoneList
from council.meetings.finding import meeting_of, unreachable
from council.meetings.model import UNHEARD, Meeting, MeetingState
from council.meetings.refusals import MeetingOver
from council.notices.model import Subject
from council.pages import paged
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork


@action
async def show_phone_list(uow: UnitOfWork, actor: Actor, command: ShowPhoneList) -> PhonePage:
    return await _page(uow, await meeting_of(uow, command.meeting_id), command.page)


@action
async def mark_phoned(uow: UnitOfWork, actor: Actor, command: MarkPhoned) -> PhonePage:
    """Note that the member was told by telephone, or take the note back.

    Raises:
        MeetingOver: nobody needs to be told any more.
        NotFound: the member does not sit in the body today.
    """
    meeting = await meeting_of(uow, command.meeting_id)
    if meeting.state is not MeetingState.CALLED:
        raise MeetingOver(number=meeting.number)
    if command.membership_id not in {member.membership_id for member in await people_of(uow, meeting.body_id)}:
        raise NotFound
    await uow.meetings.set_phoned(meeting, command.membership_id, is_phoned=command.is_phoned)
    facts = {"membership": command.membership_id, "is_phoned": command.is_phoned}
    await uow.audit.record(actor, "member-phoned", Subject("meeting", meeting.id), meeting.body_id, facts)
    return await _page(uow, meeting, command.page)


async def _page(uow: UnitOfWork, meeting: Meeting, number: int) -> PhonePage:
    missed = await unreachable(uow, await people_of(uow, meeting.body_id))
    heard = await uow.meetings.heard(meeting)
    lines = tuple(
        PhoneLine(member.membership_id, member.name, why, heard.get(member.membership_id, UNHEARD).phoned_at)
        for member, why in missed.items()
    )
    return PhonePage(meeting, await body_of(uow, meeting.body_id), paged(lines, number))
