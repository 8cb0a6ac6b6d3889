"""Reading: a proposal, one's own, a body's, and how one proposes something to it."""

from __future__ import annotations

from typing import Final

from council.attachments import Attached
from council.bodies.backing import fewest
from council.bodies.finding import body_of
from council.bodies.model import Body, Member
from council.errors import NotFound
from council.identity import Instant
from council.pages import Page
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.profiles.finding import profile_of
from council.proposals.commands import (
    READERS,
    ListMyProposals,
    ListProposalBodies,
    ListProposals,
    ProposalBody,
    ProposalLine,
    ProposalList,
    ProposalPage,
    Proposing,
    ShowProposal,
    ShowProposalFiles,
    ShowProposing,
)
from council.proposals.finding import backing_of, deciding, keeps_desk, origin_in, page_for, proposal_of
from council.proposals.model import Proposal

DAY_FOR: Final = 86_400_000
"""Milliseconds."""


@action
async def show_proposal(uow: UnitOfWork, actor: Actor, command: ShowProposal) -> ProposalPage:
    proposal = await proposal_of(uow, command.proposal_id)
    await _require_visible(uow, proposal, actor)
    return await page_for(uow, proposal, actor)


@action
async def show_proposal_files(uow: UnitOfWork, actor: Actor, command: ShowProposalFiles) -> tuple[Attached, ...]:
    proposal = await proposal_of(uow, command.proposal_id)
    await _require_visible(uow, proposal, actor)
    return proposal.files


@action
async def list_my_proposals(uow: UnitOfWork, actor: Actor, command: ListMyProposals) -> Page[ProposalLine]:
    if actor.person_id is None:
        return Page((), 1, 0)
    page = await uow.proposals.of_author(actor.person_id, command.page)
    lines = [await _line(uow, each, await body_of(uow, each.body_id)) for each in page.items]
    return Page(tuple(lines), page.number, page.count)


@action
async def list_proposals(uow: UnitOfWork, actor: Actor, command: ListProposals) -> ProposalList:
    """The body's proposals; those whose form is still being looked at, for the desk alone.

    What was returned and nobody has corrected leaves the desk after a time; its author still finds it.
    """
    body, is_desk = await body_of(uow, command.body_id), await keeps_desk(uow, actor, command.body_id)
    since = Instant(uow.now - profile_of(uow, body).tabling.value.returned_days * DAY_FOR)
    page = await uow.proposals.of_body(body.id, command.page, desk_since=since if is_desk else None)
    lines = [await _line(uow, each, body) for each in page.items]
    return ProposalList(body.id, body.names, Page(tuple(lines), page.number, page.count))


@action
async def list_proposal_bodies(uow: UnitOfWork, actor: Actor, command: ListProposalBodies) -> tuple[ProposalBody, ...]:
    bodies = [await body_of(uow, body_id) for body_id in actor.bodies_as(*READERS)]
    return tuple(
        [ProposalBody(body.id, body.names, len(await uow.proposals.waiting_for_agenda(body.id))) for body in bodies]
    )


@action
async def show_proposing(uow: UnitOfWork, actor: Actor, command: ShowProposing) -> Proposing:
    body = await body_of(uow, command.body_id)
    tabling, members = profile_of(uow, body).tabling.value, await deciding(uow, body.id)
    is_taken = origin_in(uow, actor, body) is not None
    return Proposing(body, is_taken, fewest(tabling.support_share, len(members)), len(members))


async def _require_visible(uow: UnitOfWork, proposal: Proposal, actor: Actor) -> None:
    """Until it is registered only its author and the desk see it."""
    is_early = proposal.registered_at is None and actor.person_id != proposal.author_id
    if is_early and not await keeps_desk(uow, actor, proposal.body_id):
        raise NotFound


async def _line(uow: UnitOfWork, proposal: Proposal, body: Body) -> ProposalLine:
    members: tuple[Member, ...] = await deciding(uow, body.id) if proposal.is_supportable else ()
    backing = await backing_of(uow, proposal, body, members)
    return ProposalLine(
        proposal.id,
        proposal.number,
        proposal.title,
        proposal.origin,
        proposal.state,
        is_on_draft=proposal.is_open and proposal.supported_at is not None and not proposal.meeting_id,
        support=backing.count,
        needed=backing.needed,
    )
