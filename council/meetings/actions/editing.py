"""The agenda written: items added, changed, moved and taken off one by one."""

from __future__ import annotations

from dataclasses import replace

from council.identity import AgendaItemId
from council.meetings.actions.showing import agenda_page, item_page
from council.meetings.agenda import add_item_to, agenda_changed
from council.meetings.commands import (
    AddItem,
    AgendaPage,
    ChangeItem,
    ItemPage,
    RemoveItem,
    ReviewRemoval,
    ShiftItem,
)
from council.meetings.finding import editable_meeting, item_of, motions_of, refuse_settled
from council.meetings.model import AgendaItem, Meeting, MeetingState
from council.meetings.refusals import ItemOfRight, ItemWorded, MotionVoted
from council.meetings.tabled import is_of_right
from council.notices.model import Subject
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.proposals.tabling import mark_off_agenda


@action
async def add_item(uow: UnitOfWork, actor: Actor, command: AddItem) -> ItemPage:
    """Put an item at the end of the agenda.

    Raises:
        MeetingOver: the meeting was held or cancelled.
        AgendaFull: there is no room.
    """
    meeting = await editable_meeting(uow, command.meeting_id)
    item = await add_item_to(
        uow, meeting, command.title, command.kind, speaker=command.speaker, minutes=command.minutes
    )
    return await _changed(uow, actor, meeting, item, "agenda-item-added")


@action
async def change_item(uow: UnitOfWork, actor: Actor, command: ChangeItem) -> ItemPage:
    """Write the item otherwise; what has been put to the vote stays as it was.

    Raises:
        MotionVoted: it has been.
        AgendaSettled: the body has approved the agenda with these words; speaker and time may be changed, or
        ItemWorded: the members have put it there in them.
    """
    meeting, item = await _editable(uow, command.agenda_item_id)
    await _refuse_voted(uow, item)
    if command.title != item.title:
        await refuse_settled(uow, meeting)
        if await is_of_right(uow, item):
            raise ItemWorded(title=item.title)
    changed = replace(item, title=command.title, kind=command.kind, speaker=command.speaker, minutes=command.minutes)
    await uow.meetings.save_item(changed)
    return await _changed(uow, actor, meeting, changed, "agenda-item-changed")


@action
async def shift_item(uow: UnitOfWork, actor: Actor, command: ShiftItem) -> ItemPage:
    """Exchange the item with its neighbour; the first and the last stay where they are."""
    meeting, item = await _editable(uow, command.agenda_item_id)
    wanted = item.position - 1 if command.is_up else item.position + 1
    items = await uow.meetings.items_of(meeting.id)
    other = next((each for each in items if each.position == wanted), None)
    if other is None:
        return await item_page(uow, meeting, item, actor)
    moved = replace(item, position=wanted)
    await uow.meetings.save_item(moved)
    await uow.meetings.save_item(replace(other, position=item.position))
    return await _changed(uow, actor, meeting, moved, "agenda-item-moved")


@action
async def review_removal(uow: UnitOfWork, actor: Actor, command: ReviewRemoval) -> ItemPage:
    meeting, item = await _removable(uow, command.agenda_item_id)
    return await item_page(uow, meeting, item, actor)


@action
async def remove_item(uow: UnitOfWork, actor: Actor, command: RemoveItem) -> AgendaPage:
    """Take the item off; a proposal it came from waits for the next agenda.

    Raises:
        MotionVoted: it has been put to the vote.
        AgendaSettled: the body has approved the agenda.
        ItemOfRight: the members have put it there; only the body takes it off.
    """
    meeting, item = await _removable(uow, command.agenda_item_id)
    await uow.meetings.take_off(item)
    if item.proposal_id is not None and meeting.state is MeetingState.CALLED:
        await mark_off_agenda(uow, item.proposal_id)
    await _changed(uow, actor, meeting, item, "agenda-item-removed")
    return await agenda_page(uow, meeting, actor, 1)


async def _editable(uow: UnitOfWork, item_id: AgendaItemId) -> tuple[Meeting, AgendaItem]:
    """The item as it stands once nobody else changes its agenda."""
    meeting = await editable_meeting(uow, (await item_of(uow, item_id)).meeting_id)
    return meeting, await item_of(uow, item_id)


async def _removable(uow: UnitOfWork, item_id: AgendaItemId) -> tuple[Meeting, AgendaItem]:
    meeting, item = await _editable(uow, item_id)
    await _refuse_voted(uow, item)
    await refuse_settled(uow, meeting)
    if await is_of_right(uow, item):
        raise ItemOfRight(title=item.title)
    return meeting, item


async def _refuse_voted(uow: UnitOfWork, item: AgendaItem) -> None:
    put = [ballot for motion, ballot in await motions_of(uow, item.meeting_id) if motion.agenda_item_id == item.id]
    if any(ballot is not None for ballot in put):
        raise MotionVoted(title=item.title)


async def _changed(uow: UnitOfWork, actor: Actor, meeting: Meeting, item: AgendaItem, what: str) -> ItemPage:
    await agenda_changed(uow, meeting)
    facts = {"item": item.id, "position": item.position}
    await uow.audit.record(actor, what, Subject("meeting", meeting.id), meeting.body_id, facts)
    return await item_page(uow, meeting, item, actor)
