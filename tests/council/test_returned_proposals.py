"""What was returned and nobody has corrected: after a time it leaves the desk, and its author still finds it."""

import pytest

from council.identity import ProposalId
from council.proposals.commands import CorrectProposal, ListMyProposals, ListProposals, ReturnProposal
from storage.unit_of_work import Units
from tests.appeals import AUTHOR, KST, SECRETARY
from tests.databases import Clock
from tests.proposals import LIGHTS, found_seven, submitted
from tests.sittings import give

DAY = 86_400


@pytest.fixture
async def returned(units: Units) -> ProposalId:
    await units.run(found_seven)
    proposal_id = await submitted(units, AUTHOR)
    await give(units, SECRETARY, ReturnProposal(proposal_id, "Кімнен сұралатыны жазылмаған"))
    return proposal_id


async def on_desk(units: Units) -> int:
    return (await give(units, SECRETARY, ListProposals(KST))).lines.count


async def test_it_leaves_the_desk_after_thirty_days_and_stays_its_authors(
    units: Units, returned: ProposalId, clock: Clock
) -> None:
    clock.advance(30 * DAY)
    assert await on_desk(units) == 1
    clock.advance(1)
    assert await on_desk(units) == 0
    (line,) = (await give(units, AUTHOR, ListMyProposals())).items
    assert line.proposal_id == returned


async def test_once_corrected_it_is_on_the_desk_again(units: Units, returned: ProposalId, clock: Clock) -> None:
    clock.advance(40 * DAY)
    corrected = CorrectProposal(returned, LIGHTS.title, LIGHTS.problem, LIGHTS.proposed)
    await give(units, AUTHOR, corrected)
    assert await on_desk(units) == 1
