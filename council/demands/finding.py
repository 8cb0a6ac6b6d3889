"""What the use cases of demands look up first, and a demand as one of the body may see it."""

from __future__ import annotations

from council.bodies.backing import fewest, in_office
from council.bodies.finding import body_of, voters_at
from council.bodies.model import Body, Member
from council.demands.model import Demand, DemandState
from council.demands.pages import DemandPage
from council.errors import NotFound
from council.identity import BodyId, DemandId
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.profiles.finding import profile_of


async def demand_of(uow: UnitOfWork, demand_id: DemandId) -> Demand:
    demand = await uow.demands.demand(demand_id)
    if demand is None:
        raise NotFound
    return demand


async def held(uow: UnitOfWork, demand_id: DemandId) -> Demand:
    """The same; until the unit ends nobody else changes it."""
    demand = await uow.demands.hold(demand_id)
    if demand is None:
        raise NotFound
    return demand


async def deciding(uow: UnitOfWork, body_id: BodyId) -> tuple[Member, ...]:
    """Today's voting members: who may demand a meeting."""
    return await voters_at(uow, body_id)


async def asked(uow: UnitOfWork, demand: Demand) -> tuple[Member, ...]:
    """The voting members of whom the share is told: of the day on which it was reached; until then, of today."""
    return await voters_at(uow, demand.body_id, demand.reached_at)


async def behind(uow: UnitOfWork, demand: Demand) -> tuple[Member, ...]:
    """Today's members who stand behind it."""
    return await behind_among(uow, demand, await deciding(uow, demand.body_id))


def needed_in(uow: UnitOfWork, body: Body, seated: int) -> int:
    return fewest(profile_of(uow, body).extraordinary.value.share, seated)


async def page_for(uow: UnitOfWork, demand: Demand, actor: Actor) -> DemandPage:
    """Put together what this person may see and do."""
    body, members = await body_of(uow, demand.body_id), await deciding(uow, demand.body_id)
    share_of = await asked(uow, demand)
    people = await behind_among(uow, demand, share_of)
    author = await uow.people.person(demand.author_id)
    meeting = None if demand.meeting_id is None else await uow.meetings.meeting(demand.meeting_id)
    sits = actor.person_id in {member.person_id for member in members}
    return DemandPage(
        demand=demand,
        body=body.names,
        author="" if author is None else author.name,
        names=tuple(member.name for member in people),
        needed=needed_in(uow, body, len(share_of)),
        term=profile_of(uow, body).extraordinary.value.working_days,
        is_own=actor.person_id == demand.author_id,
        has_supported=actor.person_id in {member.person_id for member in people},
        may_support=sits and demand.state is DemandState.COLLECTING,
        called_for=None if meeting is None else meeting.starts_at,
        came_from=None if demand.came_from is None else (await body_of(uow, demand.came_from)).names,
    )


async def behind_among(uow: UnitOfWork, demand: Demand, members: tuple[Member, ...]) -> tuple[Member, ...]:
    """Those of these members who stand behind it."""
    supports, seats = await uow.demands.supports(demand.id), await uow.bodies.memberships(demand.body_id)
    return in_office((support.membership_id for support in supports), members, seats)
