"""Putting the sitting off to another time."""

from __future__ import annotations

from typing import Final

from council.bodies.finding import body_of
from council.errors import FieldRefused
from council.guests.actions.visiting import tell_adjourned
from council.identity import Instant
from council.meetings.actions.reminding import forget_former_hour
from council.meetings.audience import people_of
from council.meetings.finding import expect_votes_counted
from council.meetings.model import Meeting
from council.notices.model import Notice
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.sittings.audience import note_moved, of_person
from council.sittings.commands import AdjournSitting, SittingPage
from council.sittings.doors import plan_doors
from council.sittings.ending import stop
from council.sittings.finding import held_meeting, recess_of
from council.sittings.model import RecessKind
from council.sittings.page import page_for
from council.sittings.recess import begin_recess
from council.sittings.rules import begins_at

ADJOURNED: Final = "sitting-adjourned"


@action
async def adjourn_sitting(uow: UnitOfWork, actor: Actor, command: AdjournSitting) -> SittingPage:
    """Put the sitting off to another time, also before it could be opened; everybody is told.

    Raises:
        FieldRefused: the other time has passed.
        BallotStillOpen: those who are there are voting, and would not be there any more.
        SittingNotSo: it is over.
    """
    if command.until_at <= uow.now:
        raise FieldRefused(command.slug, "until_at", "in-the-past")
    meeting = await held_meeting(uow, command.meeting_id)
    was_at = begins_at(meeting, await recess_of(uow, meeting.id))
    await expect_votes_counted(uow, meeting.id, in_hall=True)
    await stop(uow, meeting.id)
    await begin_recess(uow, meeting, "adjourn", RecessKind.ADJOURNMENT, command.until_at)
    await forget_former_hour(uow, meeting.id)
    await plan_doors(uow, meeting, command.until_at)
    await note_moved(uow, actor, meeting, ADJOURNED, until=command.until_at)
    await _tell_everyone(uow, meeting, command.until_at)
    await tell_adjourned(uow, meeting, await body_of(uow, meeting.body_id), was_at, command.until_at)
    return await page_for(uow, meeting, actor)


async def _tell_everyone(uow: UnitOfWork, meeting: Meeting, until_at: Instant) -> None:
    body = await body_of(uow, meeting.body_id)
    facts = {"body": body.names.as_facts(), "number": meeting.number, "starts_at": until_at, "place": meeting.place}
    for member in await people_of(uow, body.id):
        notice = Notice(
            ADJOURNED,
            of_person(meeting.id),
            facts,
            to_person=member.person_id,
            is_legal=True,
            body_id=body.id,
            expires_at=until_at,
        )
        await uow.notices.put(notice)
