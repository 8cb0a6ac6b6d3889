"""An agenda filled from what is there: the last meeting's items, proposals that wait."""

from __future__ import annotations

from council.bodies.finding import body_of
from council.errors import NotFound
from council.meetings.actions.showing import agenda_page
from council.meetings.agenda import add_item_to, agenda_changed
from council.meetings.commands import AgendaPage, CopyAgenda, ShowWaiting, TakeProposal, WaitingPage
from council.meetings.finding import editable_meeting
from council.meetings.model import AgendaKind
from council.meetings.proposed import waiting_for
from council.pages import paged
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork


@action
async def copy_agenda(uow: UnitOfWork, actor: Actor, command: CopyAgenda) -> AgendaPage:
    """Copy titles, kinds, speakers and times; motions, papers and proposals belong to their own meeting.

    Raises:
        NotFound: the body has not met before.
    """
    meeting = await editable_meeting(uow, command.meeting_id)
    last = await uow.meetings.last_of(meeting.body_id)
    if last is None or last.id == meeting.id:
        raise NotFound
    for item in await uow.meetings.items_of(last.id):
        await add_item_to(uow, meeting, item.title, item.kind, speaker=item.speaker, minutes=item.minutes)
    await agenda_changed(uow, meeting)
    return await agenda_page(uow, meeting, actor, 1)


@action
async def show_waiting(uow: UnitOfWork, actor: Actor, command: ShowWaiting) -> WaitingPage:
    meeting = await editable_meeting(uow, command.meeting_id)
    waiting = await waiting_for(uow, meeting)
    return WaitingPage(meeting, await body_of(uow, meeting.body_id), paged(waiting, command.page))


@action
async def take_proposal(uow: UnitOfWork, actor: Actor, command: TakeProposal) -> AgendaPage:
    """Put a waiting proposal on the agenda.

    Raises:
        NotFound: it does not wait for this body's agenda, or stands on this one already.
    """
    meeting = await editable_meeting(uow, command.meeting_id)
    waiting = {proposal.id: proposal for proposal in await waiting_for(uow, meeting)}
    proposal = waiting.get(command.proposal_id)
    if proposal is None:
        raise NotFound
    await add_item_to(uow, meeting, proposal.title, AgendaKind.DECISION, proposal.id)
    await agenda_changed(uow, meeting)
    return await agenda_page(uow, meeting, actor, 1)
