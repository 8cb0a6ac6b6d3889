"""The look at a proposal's form: the secretary returns or registers it, and silence registers it too."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from council.bodies.finding import body_of
from council.bodies.model import Body
from council.calendar.model import Unit, instant
from council.calendar.rules import calendar_of, due_on
from council.due.model import Due
from council.due.registry import due
from council.errors import NotAllowed
from council.identity import Instant, ProposalId
from council.notices.model import Subject
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.profiles.finding import profile_of
from council.proposals.actions.supporting import back_own, settle_support
from council.proposals.audience import SHARED, tell_author, tell_members
from council.proposals.commands import ProposalPage, RegisterProposal, ReturnProposal
from council.proposals.finding import backing_of, deciding, held, keeps_desk, page_for
from council.proposals.keeping import keep
from council.proposals.model import Origin, Proposal, ProposalState
from council.proposals.rules import CHECK_DAYS, moved

CHECK: Final = "proposal-check"


@action
async def return_proposal(uow: UnitOfWork, actor: Actor, command: ReturnProposal) -> ProposalPage:
    """Give it back to its author to be put right.

    Raises:
        NotAllowed: the body has a secretary, and the actor is another.
        ProposalMovedOn: its form is no longer being looked at.
    """
    proposal = await _on_desk(uow, actor, command.proposal_id)
    returned = replace(proposal, state=moved(proposal, "return"), reason=command.reason)
    await drop_check(uow, returned.id)
    await keep(uow, returned, actor, command.reason)
    await tell_author(uow, returned, await body_of(uow, returned.body_id))
    return await page_for(uow, returned, actor)


@action
async def register_proposal(uow: UnitOfWork, actor: Actor, command: RegisterProposal) -> ProposalPage:
    """Show it to the members, whose support it now gathers.

    Raises:
        NotAllowed: the body has a secretary, and the actor is another.
        ProposalMovedOn: its form is no longer being looked at.
    """
    proposal = await _on_desk(uow, actor, command.proposal_id)
    await drop_check(uow, proposal.id)
    return await page_for(uow, await _registered(uow, proposal, actor), actor)


async def _on_desk(uow: UnitOfWork, actor: Actor, proposal_id: ProposalId) -> Proposal:
    proposal = await held(uow, proposal_id)
    if not await keeps_desk(uow, actor, proposal.body_id):
        raise NotAllowed
    return proposal


async def plan_check(uow: UnitOfWork, proposal: Proposal, body: Body) -> None:
    """Have it registered at the end of the secretary's last day, whoever is silent."""
    calendar = calendar_of(profile_of(uow, body), uow.days_off)
    last = due_on(uow.now, CHECK_DAYS, Unit.WORKING_DAYS, calendar).due
    over = Instant(instant(datetime.combine(last + timedelta(days=1), calendar.hours.opens)))
    await uow.due.plan(Due(CHECK, Subject("proposal", proposal.id), over))


async def drop_check(uow: UnitOfWork, proposal_id: ProposalId) -> None:
    await uow.due.cancel(Subject("proposal", proposal_id), CHECK)


@due(CHECK)
async def register_in_silence(uow: UnitOfWork, planned: Due) -> None:
    proposal = await uow.proposals.hold(ProposalId(planned.subject.id))
    if proposal is not None and proposal.state is ProposalState.SUBMITTED:
        await _registered(uow, proposal, None)


async def _registered(uow: UnitOfWork, proposal: Proposal, actor: Actor | None) -> Proposal:
    registered = replace(proposal, state=moved(proposal, "register"), registered_at=uow.now, reason=None)
    body = await body_of(uow, registered.body_id)
    await keep(uow, registered, actor)
    await tell_author(uow, registered, body)
    await back_own(uow, registered)
    if registered.origin is Origin.MEMBER:
        backing = await backing_of(uow, registered, body, await deciding(uow, body.id))
        await tell_members(uow, SHARED, registered, body, {"needed": backing.needed})
    return await settle_support(uow, registered, body)
