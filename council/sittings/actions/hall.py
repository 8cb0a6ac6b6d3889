"""The secretary's list of who is there, and the code shown in the room."""

from __future__ import annotations

from council.bodies.finding import body_of
from council.bodies.model import Member
from council.errors import NotFound
from council.identity import MembershipId
from council.meetings.audience import asked_among, people_of
from council.meetings.finding import meeting_of
from council.meetings.model import Meeting
from council.notices.model import Notice, Policy
from council.pages import paged
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.profiles.model import Voting
from council.sittings.actions.presence import come, leave
from council.sittings.audience import of_person
from council.sittings.commands import CodeShown, HallPage, InHall, MakeDoorCode, NoteGone, NotePresent, ShowHall
from council.sittings.door import door_hash, figures_of
from council.sittings.finding import called_meeting, hall_in
from council.sittings.hall import mode_for, stays_of
from council.sittings.model import DoorCode, How, Mode
from council.sittings.questions import ballot_quorums, questions_at

NOTED = "sitting-noted"


@action
async def show_hall(uow: UnitOfWork, actor: Actor, command: ShowHall) -> HallPage:
    return await _page(uow, await meeting_of(uow, command.meeting_id), command.page)


@action
async def note_present(uow: UnitOfWork, actor: Actor, command: NotePresent) -> HallPage:
    """Check a member in who has no phone at hand; they are told, because their hand is recorded from now on.

    Raises:
        DoorsClosed: it is too early, or the sitting is over.
    """
    meeting = await called_meeting(uow, command.meeting_id)
    member = await _member(uow, meeting, command.membership_id)
    if member.membership_id not in stays_of(await uow.sittings.present(meeting.id)):
        await come(uow, actor, meeting, member, How.SECRETARY, mode_for(meeting, Mode.IN_PERSON))
        await _tell(uow, meeting, member)
    return await _page(uow, meeting, command.page)


@action
async def note_gone(uow: UnitOfWork, actor: Actor, command: NoteGone) -> HallPage:
    meeting = await called_meeting(uow, command.meeting_id)
    await leave(uow, actor, meeting, await _member(uow, meeting, command.membership_id))
    return await _page(uow, meeting, command.page)


@action
async def make_door_code(uow: UnitOfWork, actor: Actor, command: MakeDoorCode) -> CodeShown:
    """Make a new code for this meeting; only its hash stays, and wrong tries of the earlier one are forgotten."""
    meeting = await called_meeting(uow, command.meeting_id)
    figures = figures_of(uow.ids.secret())
    await uow.sittings.save_code(DoorCode(meeting.id, door_hash(meeting.id, figures), uow.now))
    await uow.audit.record(actor, "door-code-made", of_person(meeting.id), meeting.body_id)
    return CodeShown(meeting, await body_of(uow, meeting.body_id), figures)


async def _page(uow: UnitOfWork, meeting: Meeting, page: int) -> HallPage:
    body, people = await body_of(uow, meeting.body_id), await people_of(uow, meeting.body_id)
    stays, sitting = stays_of(await uow.sittings.present(meeting.id)), await uow.sittings.sitting(meeting.id)
    questions = await questions_at(uow, meeting.id, None if sitting is None else sitting.item_id)
    lines = tuple(
        InHall(each.membership_id, each.name, each.voting is Voting.VOTING, stays.get(each.membership_id))
        for each in asked_among(people)
    )
    quorums = await ballot_quorums(uow, body, people, questions, frozenset(stays))
    return HallPage(meeting, body, await hall_in(uow, meeting, body, people), paged(lines, page), quorums)


async def _member(uow: UnitOfWork, meeting: Meeting, membership_id: MembershipId) -> Member:
    people = asked_among(await people_of(uow, meeting.body_id))
    found = next((each for each in people if each.membership_id == membership_id), None)
    if found is None:
        raise NotFound
    return found


async def _tell(uow: UnitOfWork, meeting: Meeting, member: Member) -> None:
    body = await body_of(uow, meeting.body_id)
    facts = {"body": body.names.as_facts(), "number": meeting.number, "came_at": uow.now}
    notice = Notice(NOTED, of_person(meeting.id), facts, to_person=member.person_id, policy=Policy.ONCE)
    await uow.notices.put(notice)
