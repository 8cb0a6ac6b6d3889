"""A proposal that goes no further: declined by the chair or the presidium with a reason, or taken back."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import date

import pytest

from council.bodies.model import Body
from council.errors import NotAllowed
from council.identity import BodyId
from council.names import Names
from council.permissions.model import Actor, Office, Role
from council.profiles.own import OwnRule
from council.proposals.commands import (
    DeclineProposal,
    RegisterProposal,
    ReviewWithdrawal,
    ShowProposal,
    WithdrawProposal,
)
from council.proposals.model import ProposalState
from council.proposals.refusals import ProposalMovedOn
from storage.unit_of_work import Units
from tests.appeals import AUTHOR, CHAIR, COMMISSION, KST, OTHER, RUD, SECRETARY
from tests.proposals import ADVISORY, GULNAR, MEMBERS, TIMUR, found_seven, registered, shown, submitted, told
from tests.sittings import give

PRESIDIUM = BodyId(14)
KEEPS_OUT = OwnRule("tabling", "declines_for_parent", False, "Regulation 2026")


@pytest.fixture
async def town(units: Units) -> Units:
    await units.run(found_seven)
    return units


async def test_the_chair_declines_with_a_reason_that_every_member_reads(town: Units) -> None:
    proposal_id = await registered(town)
    page = await give(town, CHAIR, DeclineProposal(proposal_id, "Бұл мәселе наурызда қаралды"))
    assert page.proposal.state is ProposalState.DECLINED
    assert await told(town, "proposal-declined") == {actor.person_id for actor in (*MEMBERS[1:], ADVISORY)}
    assert (await shown(town, proposal_id, TIMUR)).proposal.reason == "Бұл мәселе наурызда қаралды"


def presiding_over(body_id: BodyId) -> Actor:
    """Gulnar of the council, who presides over this body, too."""
    return replace(GULNAR, offices=(*GULNAR.offices, Office(body_id, frozenset({Role.PRESIDING}))))


async def has_presidium(units: Units, council: BodyId = KST, *own: OwnRule, closed_on: date | None = None) -> Actor:
    """Give the council a presidium of its own; returns who presides over it."""
    names = Names("Төралқа", "Президиум")
    presidium = Body(PRESIDIUM, "KST-P", "presidium", names, None, council, own_rules=own, closed_on=closed_on)
    await units.run(lambda uow: uow.bodies.save_body(presidium))
    return presiding_over(PRESIDIUM)


async def as_member_of_the_presidium(town: Units) -> Actor:
    await has_presidium(town)
    return replace(GULNAR, offices=(*GULNAR.offices, Office(PRESIDIUM, frozenset({Role.MEMBER}))))


async def over_the_commission(_: Units) -> Actor:
    return presiding_over(COMMISSION)


async def test_whoever_presides_over_the_presidium_declines_what_is_proposed_to_its_council(town: Units) -> None:
    proposal_id = await registered(town)
    head = await has_presidium(town)
    assert (await give(town, head, ShowProposal(proposal_id))).may_decline
    page = await give(town, head, DeclineProposal(proposal_id, "Төралқа: мәселе наурызда қаралды"))
    assert page.proposal.state is ProposalState.DECLINED
    assert await told(town, "proposal-declined") == {actor.person_id for actor in (*MEMBERS[1:], ADVISORY)}
    assert (await shown(town, proposal_id, TIMUR)).proposal.reason == "Төралқа: мәселе наурызда қаралды"


@pytest.mark.parametrize(
    "who",
    [
        pytest.param(as_member_of_the_presidium, id="a member of the presidium"),
        pytest.param(lambda town: has_presidium(town, RUD), id="the presidium of another council"),
        pytest.param(lambda town: has_presidium(town, KST, KEEPS_OUT), id="a regulation that says otherwise"),
        pytest.param(lambda town: has_presidium(town, closed_on=date(2026, 1, 1)), id="a presidium that was closed"),
        pytest.param(over_the_commission, id="a commission"),
    ],
)
async def test_nobody_else_in_a_part_of_the_council_declines(
    town: Units, who: Callable[[Units], Awaitable[Actor]]
) -> None:
    proposal_id, actor = await registered(town), await who(town)
    assert not (await give(town, actor, ShowProposal(proposal_id))).may_decline
    with pytest.raises(NotAllowed):
        await give(town, actor, DeclineProposal(proposal_id, "Қажет емес"))


async def test_its_author_takes_it_back_and_nobody_else_does(town: Units) -> None:
    proposal_id = await submitted(town, AUTHOR)
    for actor in (OTHER, SECRETARY, CHAIR):
        with pytest.raises(NotAllowed):
            await give(town, actor, WithdrawProposal(proposal_id))
    assert (await give(town, AUTHOR, ReviewWithdrawal(proposal_id))).proposal.is_open
    page = await give(town, AUTHOR, WithdrawProposal(proposal_id))
    assert page.proposal.state is ProposalState.WITHDRAWN
    with pytest.raises(ProposalMovedOn):
        await give(town, SECRETARY, RegisterProposal(proposal_id))
