"""Coming to an item of the agenda."""

from __future__ import annotations

from dataclasses import replace

from council.errors import NotFound
from council.meetings.finding import expect_votes_counted
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.sittings.audience import note_moved
from council.sittings.commands import SittingPage, TakeItem
from council.sittings.finding import held_meeting, items_of, sitting_now
from council.sittings.model import Discussion
from council.sittings.page import page_for
from council.sittings.refusals import AgendaNotApproved
from council.sittings.speaking import clear_floor


@action
async def take_item(uow: UnitOfWork, actor: Actor, command: TakeItem) -> SittingPage:
    """Come to an item; the one before it ends, and with it its queue of speakers.

    Raises:
        NotFound: the body has voted it off the agenda.
        AgendaNotApproved: the agenda has to be approved first.
        SittingNotSo: the sitting is not open.
        BallotStillOpen: those who are there are voting; a window for those who do not come keeps nobody waiting.
    """
    item = await uow.meetings.item(command.agenda_item_id)
    if item is None:
        raise NotFound
    meeting = await held_meeting(uow, item.meeting_id)
    sitting = await sitting_now(uow, meeting)
    if item not in await items_of(uow, meeting.id):
        raise NotFound
    if sitting.agenda_approved_at is None:
        raise AgendaNotApproved
    if sitting.item_id != item.id:
        await expect_votes_counted(uow, meeting.id, in_hall=True)
        await uow.sittings.end_discussion(meeting.id, uow.now)
        await clear_floor(uow, meeting.id)
        await uow.sittings.begin(Discussion(meeting.id, item.id, uow.now))
        await uow.sittings.save(replace(sitting, item_id=item.id))
        await note_moved(uow, actor, meeting, "item-taken", item=item.id)
    return await page_for(uow, meeting, actor)
