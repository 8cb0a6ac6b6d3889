"""Submitting, correcting what was returned, and taking back."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from council.bodies.finding import body_of
from council.bodies.model import Body
from council.calendar.model import local
from council.command import Command, check_field
from council.errors import ConsentNeeded
from council.folding import clean
from council.identity import PersonId, ProposalId
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.proposals.actions.checking import drop_check, plan_check
from council.proposals.audience import RECEIVED, tell_desk
from council.proposals.commands import (
    CorrectProposal,
    ProposalPage,
    ReviewWithdrawal,
    SubmitProposal,
    Submitted,
    WithdrawProposal,
)
from council.proposals.finding import held, origin_in, page_for, proposal_of
from council.proposals.keeping import keep
from council.proposals.model import Origin, Proposal, ProposalEvent
from council.proposals.refusals import BodyTakesNoProposals
from council.proposals.rules import CHECK_DAYS, moved, number_of, require_unsettled


@action
async def submit_proposal(uow: UnitOfWork, actor: Actor, command: SubmitProposal) -> Submitted:
    """Take a proposal in under its number, and have its form looked at.

    Raises:
        FieldRefused: nothing is left of a text once it is cleaned.
        BodyTakesNoProposals: by the body's rules nobody, or not this person, proposes here.
    """
    if actor.person_id is None:
        raise ConsentNeeded
    texts, body = _texts(command), await body_of(uow, command.body_id)
    origin = origin_in(uow, actor, body)
    if origin is None:
        raise BodyTakesNoProposals(body=body.names)
    proposal = await _added(uow, actor, actor.person_id, body, origin, texts | {"files": command.files or ()})
    await uow.proposals.add_event(ProposalEvent(proposal.id, proposal.state, uow.now, actor.person_id))
    await plan_check(uow, proposal, body)
    await tell_desk(uow, RECEIVED, proposal, body)
    return Submitted(proposal.id, proposal.number, body.names, CHECK_DAYS)


@action
async def correct_proposal(uow: UnitOfWork, actor: Actor, command: CorrectProposal) -> ProposalPage:
    """Put other words in place of those that were returned; its form is looked at once more.

    Raises:
        FieldRefused: nothing is left of a text once it is cleaned.
        ProposalMovedOn: it was not returned.
    """
    texts, proposal = _texts(command), await held(uow, command.proposal_id)
    files = proposal.files if command.files is None else command.files
    mended = replace(proposal, **texts, files=files, state=moved(proposal, "correct"), reason=None)
    await keep(uow, mended, actor)
    body = await body_of(uow, mended.body_id)
    await plan_check(uow, mended, body)
    await tell_desk(uow, RECEIVED, mended, body)
    return await page_for(uow, mended, actor)


@action
async def review_withdrawal(uow: UnitOfWork, actor: Actor, command: ReviewWithdrawal) -> ProposalPage:
    proposal = await proposal_of(uow, command.proposal_id)
    _require_withdrawable(proposal)
    return await page_for(uow, proposal, actor)


@action
async def withdraw_proposal(uow: UnitOfWork, actor: Actor, command: WithdrawProposal) -> ProposalPage:
    """Let it rest; its number stays taken.

    Raises:
        ProposalSupported: it is the body's by now: enough members support it.
        ProposalMovedOn: it stands on an agenda, or is settled.
    """
    proposal = await held(uow, command.proposal_id)
    _require_withdrawable(proposal)
    withdrawn = replace(proposal, state=moved(proposal, "withdraw"))
    await drop_check(uow, withdrawn.id)
    await keep(uow, withdrawn, actor)
    return await page_for(uow, withdrawn, actor)


def _require_withdrawable(proposal: Proposal) -> None:
    moved(proposal, "withdraw")
    require_unsettled(proposal)


def _texts(command: SubmitProposal | CorrectProposal) -> dict[str, Any]:
    texts = {name: clean(getattr(command, name)) for name in ("title", "problem", "proposed")}
    kind: type[Command[Any]] = type(command)
    for name, text in texts.items():
        check_field(kind, name, text)
    return texts


async def _added(
    uow: UnitOfWork, actor: Actor, author_id: PersonId, body: Body, origin: Origin, content: dict[str, Any]
) -> Proposal:
    year = local(uow.now).year
    proposal = Proposal(
        id=ProposalId(uow.ids.new()),
        number=number_of(body.code, year, await uow.proposals.next_number(body.code, year)),
        body_id=body.id,
        author_id=author_id,
        origin=origin,
        language=actor.language,
        submitted_at=uow.now,
        **content,
    )
    await uow.proposals.add(proposal)
    return proposal
