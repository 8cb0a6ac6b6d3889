"""A proposal and the agenda: put on it, taken off it, voted off it, decided. The nouns of a meeting call these."""

from __future__ import annotations

from dataclasses import replace

from council.bodies.finding import body_of
from council.identity import AgendaItemId, BallotId, MeetingId, ProposalId
from council.ports import UnitOfWork
from council.proposals.audience import DECLINED, tell_author, tell_members
from council.proposals.finding import held, voted_off_by, votes_on
from council.proposals.keeping import keep
from council.proposals.model import Proposal, Verdict
from council.proposals.rules import moved, verdict_of


async def mark_on_agenda(
    uow: UnitOfWork, proposal_id: ProposalId, meeting_id: MeetingId, item_id: AgendaItemId
) -> None:
    """The proposal now stands on the agenda of this meeting, as this item.

    Raises:
        ProposalMovedOn: it is not registered, or stands on an agenda already.
    """
    proposal = await held(uow, proposal_id)
    state = moved(proposal, "table")
    tabled = replace(proposal, state=state, meeting_id=meeting_id, agenda_item_id=item_id, reason=None)
    await _keep(uow, tabled)


async def mark_off_agenda(uow: UnitOfWork, proposal_id: ProposalId) -> None:
    """Its item was taken off a draft, or the meeting will not be held: it waits for the next agenda again."""
    proposal = await held(uow, proposal_id)
    waiting = replace(proposal, state=moved(proposal, "untable"), meeting_id=None, agenda_item_id=None)
    await _keep(uow, waiting)


async def mark_voted_off(uow: UnitOfWork, proposal_id: ProposalId, ballot_id: BallotId | None, reason: str) -> None:
    """The body took it off as it approved the agenda; the reason is shown to all members."""
    proposal = await held(uow, proposal_id)
    declined = replace(proposal, state=moved(proposal, "vote-off"), ballot_id=ballot_id, reason=reason)
    await _keep(uow, declined)
    await tell_members(uow, DECLINED, declined, await body_of(uow, declined.body_id), {"reason": reason})


async def mark_considered(
    uow: UnitOfWork, proposal_id: ProposalId, ballot_id: BallotId | None, *, is_adopted: bool
) -> None:
    """The body has decided about it, in the end by this ballot."""
    proposal = await held(uow, proposal_id)
    verdict = Verdict.ADOPTED if is_adopted else Verdict.REJECTED
    await _keep(uow, replace(proposal, state=moved(proposal, "consider"), ballot_id=ballot_id, verdict=verdict))


async def free_proposals(uow: UnitOfWork, meeting_id: MeetingId) -> None:
    """Let the proposals of a meeting that will not be held wait for the next agenda."""
    for proposal in await uow.proposals.on_agenda_of(meeting_id):
        await mark_off_agenda(uow, proposal.id)


async def settle_held(uow: UnitOfWork, meeting_id: MeetingId) -> None:
    """The meeting is over: note what it decided about its proposals; those it left open wait for the next agenda."""
    for proposal in await uow.proposals.on_agenda_of(meeting_id):
        votes, off = await votes_on(uow, proposal), await voted_off_by(uow, proposal)
        if off is not None:
            await mark_voted_off(uow, proposal.id, off[1].id, off[0].text)
            continue
        verdict = verdict_of((motion.purpose, ballot.result) for motion, ballot in votes)
        if verdict is None:
            await mark_off_agenda(uow, proposal.id)
        else:
            decided = [ballot for motion, ballot in votes if verdict_of([(motion.purpose, ballot.result)]) is verdict]
            await mark_considered(uow, proposal.id, decided[-1].id, is_adopted=verdict is Verdict.ADOPTED)


async def _keep(uow: UnitOfWork, proposal: Proposal) -> None:
    await keep(uow, proposal, None, proposal.reason)
    meeting = None if proposal.meeting_id is None else await uow.meetings.meeting(proposal.meeting_id)
    facts = {} if meeting is None else {"meeting": meeting.number, "starts_at": meeting.starts_at}
    await tell_author(uow, proposal, await body_of(uow, proposal.body_id), facts)
