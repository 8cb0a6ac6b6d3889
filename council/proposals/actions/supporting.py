"""Members' support: given and taken back until it is enough, and then it needs nobody's leave."""

from __future__ import annotations

from dataclasses import replace

from council.bodies.finding import body_of
from council.bodies.model import Body, Member
from council.errors import NotAllowed
from council.identity import BodyId
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.proposals.audience import BACKED, tell_author, tell_leaders
from council.proposals.commands import DropSupport, ProposalPage, SupportProposal
from council.proposals.finding import backing_of, deciding, held, page_for
from council.proposals.keeping import keep
from council.proposals.model import Proposal, ProposalState, Support
from council.proposals.refusals import ProposalMovedOn
from council.proposals.rules import moved, require_unsettled, seat_of


@action
async def support_proposal(uow: UnitOfWork, actor: Actor, command: SupportProposal) -> ProposalPage:
    """Stand behind a proposal; once more changes nothing.

    Raises:
        ProposalSupported: enough others do already.
        ProposalMovedOn: it gathers no support, or the body has voted it off.
        NotAllowed: the person has no deciding voice in the body today.
    """
    proposal, seat = await _open_to(uow, actor, command)
    await uow.proposals.add_support(Support(proposal.id, seat.membership_id, uow.now))
    body = await body_of(uow, proposal.body_id)
    return await page_for(uow, await settle_support(uow, proposal, body), actor)


@action
async def drop_support(uow: UnitOfWork, actor: Actor, command: DropSupport) -> ProposalPage:
    """Take one's support back, as long as it stands on no agenda, not even on a draft.

    Raises:
        ProposalSupported, ProposalMovedOn, NotAllowed: as for giving it.
    """
    proposal, seat = await _open_to(uow, actor, command)
    await uow.proposals.drop_support(proposal.id, seat.membership_id)
    return await page_for(uow, proposal, actor)


async def back_own(uow: UnitOfWork, proposal: Proposal) -> None:
    """Count an author who is a member as the first supporter."""
    seat = seat_of(proposal.author_id, await deciding(uow, proposal.body_id))
    if seat is not None:
        await uow.proposals.add_support(Support(proposal.id, seat.membership_id, uow.now))


async def settle_support(uow: UnitOfWork, proposal: Proposal, body: Body) -> Proposal:
    """Put it on the draft agenda as soon as enough members stand behind it, and say so to those who prepare it."""
    backing = await backing_of(uow, proposal, body, await deciding(uow, body.id))
    if backing.missing or not proposal.is_supportable:
        return proposal
    backed = await _put_on_draft(uow, proposal)
    await tell_leaders(uow, BACKED, backed, body)
    await tell_author(uow, backed, body, {"is_on_draft": True})
    return backed


async def _put_on_draft(uow: UnitOfWork, proposal: Proposal) -> Proposal:
    """Note it; one that was declined is registered again, for the members have overruled that."""
    if proposal.state is ProposalState.REGISTERED:
        backed = replace(proposal, supported_at=uow.now)
        await uow.proposals.save(backed)
    else:
        backed = replace(proposal, state=moved(proposal, "back"), supported_at=uow.now, reason=None)
        await keep(uow, backed, None)
    return backed


async def settle_waiting(uow: UnitOfWork, body_id: BodyId) -> None:
    """Look again at what gathers support: since members left, those who stayed behind a proposal may be enough."""
    body = await body_of(uow, body_id)
    for gathering in await uow.proposals.gathering(body_id):
        await settle_support(uow, await held(uow, gathering.id), body)


async def _open_to(uow: UnitOfWork, actor: Actor, command: SupportProposal | DropSupport) -> tuple[Proposal, Member]:
    proposal = await held(uow, command.proposal_id)
    if proposal.state is ProposalState.REGISTERED:
        require_unsettled(proposal)
    if not proposal.is_supportable:
        raise ProposalMovedOn(number=proposal.number)
    seat = seat_of(actor.person_id, await deciding(uow, proposal.body_id))
    if seat is None:
        raise NotAllowed
    return proposal, seat
