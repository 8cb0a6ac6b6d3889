"""The agenda with an open unit: items and motions added in order, what is waiting for one, what the members hear."""

from __future__ import annotations

from typing import Final

from council.ballots.model import Motion
from council.due.model import Due
from council.identity import AgendaItemId, Instant, MotionId, ProposalId
from council.meetings.audience import CHANGED
from council.meetings.model import AgendaItem, AgendaKind, Meeting, MeetingState
from council.meetings.refusals import AgendaFull
from council.notices.model import Subject
from council.ports import UnitOfWork
from council.proposals.actions.supporting import settle_waiting
from council.proposals.model import Proposal, ProposalState
from council.proposals.tabling import mark_on_agenda

ITEMS_MOST: Final = 40
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
    position = len(await uow.meetings.items_of(meeting.id)) + 1
    if position > ITEMS_MOST:
        raise AgendaFull(most=ITEMS_MOST)
    item_id = AgendaItemId(uow.ids.new())
    item = AgendaItem(item_id, meeting.id, position, title, kind, speaker, minutes, proposal_id)
    await uow.meetings.add_item(item)
    if proposal_id is not None and meeting.state is MeetingState.CALLED:
        await mark_on_agenda(uow, proposal_id, meeting.id, item.id)
    return item


async def put_motion(uow: UnitOfWork, meeting: Meeting, item: AgendaItem, text: str) -> Motion:
    """Write down the question on which the item will be voted."""
    motion = Motion(MotionId(uow.ids.new()), meeting.id, item.id, meeting.body_id, text)
    await uow.ballots.add_motion(motion)
    return motion


async def waiting_for(uow: UnitOfWork, meeting: Meeting) -> tuple[Proposal, ...]:
    """Proposals that may come onto this agenda and do not stand on it yet."""
    taken = {item.proposal_id for item in await uow.meetings.items_of(meeting.id)}
    waiting = await uow.proposals.waiting_for_agenda(meeting.body_id)
    return tuple(proposal for proposal in waiting if proposal.id not in taken)


async def take_supported(uow: UnitOfWork, meeting: Meeting) -> None:
    """Put what enough members support on the agenda, without anybody's leave (the body's `Profile.tabling`)."""
    await settle_waiting(uow, meeting.body_id)
    for proposal in await waiting_for(uow, meeting):
        if proposal.supported_at is not None:
            await add_item_to(uow, meeting, proposal.title, AgendaKind.DECISION, proposal.id)


async def take_demanded(uow: UnitOfWork, meeting: Meeting, since: Instant | None = None) -> None:
    """Put the questions for which members demand an extraordinary meeting on its agenda.

    Args:
        since: only those demanded by enough members from then on; what stood on the draft before is the secretary's.
    """
    titles = {item.title for item in await uow.meetings.items_of(meeting.id)}
    for demand in await uow.demands.waiting(meeting.body_id) if meeting.is_extraordinary else ():
        is_new = since is None or (demand.reached_at or 0) >= since
        if is_new and demand.question not in titles:
            await add_item_to(uow, meeting, demand.question, AgendaKind.DECISION)


async def settle_proposals(uow: UnitOfWork, meeting: Meeting) -> None:
    """The draft is called: its proposals are on the agenda now; those withdrawn or declined meanwhile leave it."""
    for item in await uow.meetings.items_of(meeting.id):
        if item.proposal_id is None:
            continue
        proposal = await uow.proposals.proposal(item.proposal_id)
        if proposal is not None and proposal.state is ProposalState.REGISTERED:
            await mark_on_agenda(uow, proposal.id, meeting.id, item.id)
        else:
            # The others have moved up since this list was read.
            await uow.meetings.take_off(await uow.meetings.item(item.id) or item)


async def agenda_changed(uow: UnitOfWork, meeting: Meeting) -> None:
    """Show the change on the cards, and tell the members once the secretary has done with changing."""
    if meeting.state is not MeetingState.CALLED:
        return
    subject = Subject("meeting", meeting.id)
    await uow.cards.touch(subject)
    await uow.due.cancel(subject, CHANGED)
    await uow.due.plan(Due(CHANGED, subject, Instant(uow.now + SETTLES_FOR), until=meeting.starts_at))
