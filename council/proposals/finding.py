"""What the use cases of proposals look up first, and a proposal as one person may see it."""

from __future__ import annotations

from council.ballots.measure import Result
from council.ballots.model import Ballot, Motion, Purpose
from council.bodies.backing import fewest, in_office
from council.bodies.finding import body_of, voters_at
from council.bodies.model import Body, Member
from council.calendar.model import local
from council.errors import NotFound
from council.identity import BodyId, PersonId, ProposalId
from council.permissions.model import Actor, Role
from council.ports import UnitOfWork
from council.profiles.finding import declining_parts, profile_of
from council.proposals.commands import READERS, Backing, OnAgenda, ProposalPage
from council.proposals.model import Origin, Proposal, ProposalState
from council.proposals.rules import is_voted_off, origin_of, seat_of


async def proposal_of(uow: UnitOfWork, proposal_id: ProposalId) -> Proposal:
    proposal = await uow.proposals.proposal(proposal_id)
    if proposal is None:
        raise NotFound
    return proposal


async def held(uow: UnitOfWork, proposal_id: ProposalId) -> Proposal:
    """The same; until the unit ends nobody else changes it."""
    proposal = await uow.proposals.hold(proposal_id)
    if proposal is None:
        raise NotFound
    return proposal


def origin_in(uow: UnitOfWork, actor: Actor, body: Body) -> Origin | None:
    """In what capacity the actor proposes something to this body; none if it takes nothing of them, or is closed."""
    if body.is_closed(local(uow.now).date()):
        return None
    return origin_of(actor.roles_in(body.id), profile_of(uow, body).tabling.value)


async def may_decline(uow: UnitOfWork, actor: Actor, body: Body) -> bool:
    """Whether the rules of the body name the actor, or those of a part of it that declines for it (a presidium)."""
    if actor.roles_in(body.id) & profile_of(uow, body).tabling.value.decliners:
        return True
    parts = await declining_parts(uow, body)
    return any(actor.roles_in(part.id) & tabling.value.decliners for part, tabling in parts)


async def keeps_desk(uow: UnitOfWork, actor: Actor, body_id: BodyId) -> bool:
    """Whether the form of proposals is looked at by the actor: a secretary; where there is none, whoever presides."""
    roles = actor.roles_in(body_id)
    if Role.SECRETARY in roles:
        return True
    return Role.PRESIDING in roles and not await uow.bodies.secretaries(body_id, local(uow.now).date())


async def page_for(uow: UnitOfWork, proposal: Proposal, actor: Actor) -> ProposalPage:
    """Put together what this person may see and do."""
    body, members = await body_of(uow, proposal.body_id), await deciding(uow, proposal.body_id)
    roles, is_supportable = actor.roles_in(body.id), proposal.is_supportable
    author, events = await uow.people.person(proposal.author_id), await uow.proposals.events(proposal.id)
    heirs = {event.into_id for event in events if event.into_id is not None}
    return ProposalPage(
        proposal=proposal,
        body=body.names,
        author="" if author is None else author.name,
        events=events,
        backing=await backing_of(uow, proposal, body, await _asked(uow, proposal), actor.person_id),
        meeting=await _meeting(uow, proposal),
        is_own=actor.person_id == proposal.author_id,
        may_support=is_supportable and seat_of(actor.person_id, members) is not None,
        may_decline=is_supportable and proposal.is_open and await may_decline(uow, actor, body),
        may_take_off=Role.PRESIDING in roles and await voted_off_by(uow, proposal) is not None,
        is_read_by_body=bool(roles & set(READERS)),
        may_check=proposal.state is ProposalState.SUBMITTED and await keeps_desk(uow, actor, body.id),
        heirs={heir: (await body_of(uow, heir)).names for heir in heirs},
    )


async def backing_of(
    uow: UnitOfWork, proposal: Proposal, body: Body, members: tuple[Member, ...], viewer: PersonId | None = None
) -> Backing:
    """Who of these members supports it, and how many are needed by the body's rules."""
    supports = await uow.proposals.supports(proposal.id)
    seats = await uow.bodies.memberships(body.id)
    behind = in_office((support.membership_id for support in supports), members, seats)
    needed = fewest(profile_of(uow, body).tabling.value.support_share, len(members))
    return Backing(tuple(member.name for member in behind), needed, seat_of(viewer, behind) is not None)


async def deciding(uow: UnitOfWork, body_id: BodyId) -> tuple[Member, ...]:
    """Today's voting members: whose support counts."""
    return await voters_at(uow, body_id)


async def _asked(uow: UnitOfWork, proposal: Proposal) -> tuple[Member, ...]:
    """Whose support is told: of the day on which it was enough; until then, of today."""
    return await voters_at(uow, proposal.body_id, proposal.supported_at)


async def votes_on(uow: UnitOfWork, proposal: Proposal) -> list[tuple[Motion, Ballot]]:
    """The motions on its item that were put to the vote, each with its newest ballot."""
    if proposal.meeting_id is None:
        return []
    motions = await uow.ballots.motions_of(proposal.meeting_id)
    own = [motion for motion in motions if motion.agenda_item_id == proposal.agenda_item_id]
    found = [(motion, await uow.ballots.last_on(motion.id)) for motion in own]
    return [(motion, ballot) for motion, ballot in found if ballot is not None]


async def voted_off_by(uow: UnitOfWork, proposal: Proposal) -> tuple[Motion, Ballot] | None:
    """The vote by which the body took it off the agenda: on a motion that was put for nothing else."""
    if proposal.state is not ProposalState.ON_AGENDA:
        return None
    votes = await votes_on(uow, proposal)
    if not is_voted_off((motion.purpose, ballot.result) for motion, ballot in votes):
        return None
    carried = (Purpose.REMOVE, Result.CARRIED)
    return next((motion, ballot) for motion, ballot in votes if (motion.purpose, ballot.result) == carried)


async def _meeting(uow: UnitOfWork, proposal: Proposal) -> OnAgenda | None:
    if proposal.meeting_id is None or proposal.state is ProposalState.REGISTERED:
        return None
    meeting = await uow.meetings.meeting(proposal.meeting_id)
    return None if meeting is None else OnAgenda(meeting.number, meeting.starts_at)
