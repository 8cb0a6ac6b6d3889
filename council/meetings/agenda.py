"""The agenda with an open unit: items and motions added in order, and what the members hear of a change."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from council.ballots.model import Motion
from council.due.model import Due
from council.identity import AgendaItemId, Instant, MotionId, ProposalId
from council.meetings.audience import CHANGED
from council.meetings.model import AgendaItem, AgendaKind, Meeting, MeetingState
from council.meetings.refusals import AgendaFull
from council.notices.model import Subject
from council.ports import UnitOfWork
from council.proposals.tabling import mark_on_agenda

ITEMS_MOST: Final = 40
"""Items that the secretary puts on an agenda; what the members put there by their right comes on top."""
SETTLES_FOR: Final = 600_000
"""Milliseconds without another change after which the members are told of the new agenda: ten minutes."""


async def add_item_to(
    uow: UnitOfWork,
    meeting: Meeting,
    title: str,
    kind: AgendaKind,
    proposal_id: ProposalId | None = None,
    *,
    speaker: str | None = None,
    minutes: int | None = None,
) -> AgendaItem:
    """Put an item at the end; a proposal that came with it is on the agenda once the meeting is called.

    Raises:
        AgendaFull: there is no room.
        ProposalMovedOn: the proposal is not waiting for an agenda.
    """
    if len(await uow.meetings.items_of(meeting.id)) >= ITEMS_MOST:
        raise AgendaFull(most=ITEMS_MOST)
    item_id = AgendaItemId(uow.ids.new())
    item = await append_item(uow, AgendaItem(item_id, meeting.id, 0, title, kind, speaker, minutes, proposal_id))
    if proposal_id is not None and meeting.state is MeetingState.CALLED:
        await mark_on_agenda(uow, proposal_id, meeting.id, item.id)
    return item


async def append_item(uow: UnitOfWork, item: AgendaItem) -> AgendaItem:
    """Put the item behind all others, however many they are."""
    placed = replace(item, position=len(await uow.meetings.items_of(item.meeting_id)) + 1)
    await uow.meetings.add_item(placed)
    return placed


async def put_motion(uow: UnitOfWork, meeting: Meeting, item: AgendaItem, text: str) -> Motion:
    """Write down the question on which the item will be voted."""
    motion = Motion(MotionId(uow.ids.new()), meeting.id, item.id, meeting.body_id, text)
    await uow.ballots.add_motion(motion)
    return motion


async def agenda_changed(uow: UnitOfWork, meeting: Meeting) -> None:
    """Show the change on the cards, and tell the members once the secretary has done with changing."""
    if meeting.state is not MeetingState.CALLED:
        return
    subject = Subject("meeting", meeting.id)
    await uow.cards.touch(subject)
    await uow.due.cancel(subject, CHANGED)
    await uow.due.plan(Due(CHANGED, subject, Instant(uow.now + SETTLES_FOR), until=meeting.starts_at))
