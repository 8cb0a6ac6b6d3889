"""What a group leaves open as it is split: it goes on in the group of its author, with those behind it there."""

from dataclasses import replace

import pytest

from council.demands.audience import HANDED_OVER as DEMAND_HANDED_OVER
from council.demands.audience import REACHED
from council.demands.commands import DemandMeeting, ShowDemand, SupportDemand
from council.demands.model import DemandState
from council.identity import BodyId, DemandId, PersonId, ProposalId
from council.members.commands import AddReserve
from council.proposals.audience import HANDED_OVER
from council.proposals.commands import ListProposals, RegisterProposal, SubmitProposal, SupportProposal
from council.proposals.model import ProposalState
from storage.unit_of_work import Units
from tests.council.seats import GROUND
from tests.databases import Clock
from tests.groups import GROUP, actor, group_of, split
from tests.minutes import pass_days
from tests.proposals import LIGHTS, shown, told
from tests.sittings import give

DROUGHT = DemandMeeting(GROUP, "Құрғақшылық туралы мәселені кезектен тыс қарау")


@pytest.fixture
async def people(units: Units) -> list[PersonId]:
    return await group_of(units)


async def proposed(units: Units, people: list[PersonId], by: PersonId) -> ProposalId:
    wanted: SubmitProposal = replace(LIGHTS, body_id=GROUP)
    proposal_id = (await give(units, await actor(units, by), wanted)).proposal_id
    await give(units, await actor(units, people[1]), RegisterProposal(proposal_id))
    return proposal_id


async def demanded(units: Units, by: PersonId) -> DemandId:
    return (await give(units, await actor(units, by), DROUGHT)).demand.id


async def test_a_proposal_goes_on_where_its_author_sits(units: Units, people: list[PersonId], clock: Clock) -> None:
    chair, secretary, stays, _, moves, _ = people
    mine, theirs = await proposed(units, people, stays), await proposed(units, people, moves)
    first, second = await split(units, *people[4:])
    await pass_days(units, clock, 3)
    for proposal_id, into in ((mine, first), (theirs, second)):
        page = await shown(units, proposal_id, await actor(units, stays if into == first else moves))
        assert (page.proposal.body_id, page.proposal.state) == (into, ProposalState.REGISTERED)
        assert [event.into_id for event in page.events][-1:] == [into]
        assert page.heirs.keys() == {into}
        assert page.backing.count == 1
    assert await told(units, HANDED_OVER) == {stays, moves, chair, secretary}


async def test_until_its_last_day_the_group_keeps_what_is_proposed_to_it(
    units: Units, people: list[PersonId], clock: Clock
) -> None:
    await proposed(units, people, people[2])
    await split(units, *people[4:])
    await pass_days(units, clock, 2)
    lines = (await give(units, await actor(units, people[0]), ListProposals(GROUP))).lines
    assert lines.count == 1


async def test_what_enough_members_supported_stays_on_the_draft_agenda(
    units: Units, people: list[PersonId], clock: Clock
) -> None:
    proposal_id = await proposed(units, people, people[2])
    await give(units, await actor(units, people[3]), SupportProposal(proposal_id))
    await split(units, *people[4:])
    await pass_days(units, clock, 3)
    page = await shown(units, proposal_id, await actor(units, people[2]))
    assert page.proposal.supported_at is not None
    assert page.backing.names == ("Мүше Мүшеев 2", "Мүше Мүшеев 3")


async def test_a_demand_goes_on_with_its_term_and_obliges_those_who_now_call_the_meetings(
    units: Units, people: list[PersonId], clock: Clock
) -> None:
    demand_id = await demanded(units, people[2])
    reached = await give(units, await actor(units, people[3]), SupportDemand(demand_id))
    first, _ = await split(units, *people[4:])
    await pass_days(units, clock, 3)
    page = await give(units, await actor(units, people[0]), ShowDemand(demand_id))
    assert (page.demand.body_id, page.demand.state) == (first, DemandState.REACHED)
    assert page.demand.due_on == reached.demand.due_on is not None
    assert page.came_from is not None
    assert await told(units, REACHED) >= set(people[:2])


async def test_a_demand_that_gathers_support_may_have_enough_where_it_goes_on(
    units: Units, people: list[PersonId], clock: Clock
) -> None:
    demand_id = await demanded(units, people[4])
    _, second = await split(units, *people[4:])
    await pass_days(units, clock, 3)
    demand = await units.run(lambda uow: uow.demands.demand(demand_id))
    assert demand is not None
    assert (demand.body_id, demand.state) == (second, DemandState.REACHED)
    assert people[4] in await told(units, DEMAND_HANDED_OVER)


async def test_whoever_followed_the_group_follows_what_came_of_it(
    units: Units, people: list[PersonId], clock: Clock
) -> None:
    follower = people[0]
    await units.run(lambda uow: uow.follows.follow(follower, GROUP))
    into: tuple[BodyId, BodyId] = await split(units, *people[4:])
    await pass_days(units, clock, 3)
    assert set(await units.run(lambda uow: uow.follows.followed(follower))) == {GROUP, *into}


async def test_whoever_waits_for_a_seat_waits_in_the_first_of_the_new_groups(
    units: Units, people: list[PersonId], clock: Clock
) -> None:
    await give(units, await actor(units, people[1]), AddReserve(GROUP, "Айдос Беков", GROUND))
    first, _ = await split(units, *people[4:])
    await pass_days(units, clock, 3)
    assert await units.run(lambda uow: uow.members.waiting(GROUP)) == ()
    (entry,) = await units.run(lambda uow: uow.members.waiting(first))
    assert (entry.position, entry.ground) == (1, GROUND)
