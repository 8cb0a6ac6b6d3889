"""What the chair declined before members could support it: enough of them put it on the draft agenda nonetheless."""

from datetime import date

import pytest

from council.ballots.measure import Option
from council.ballots.model import Purpose
from council.identity import PersonId, ProposalId
from council.proposals.actions.supporting import settle_waiting
from council.proposals.audience import BACKED
from council.proposals.commands import DeclineProposal, DropSupport, SupportProposal, TakeOffByVote, WithdrawProposal
from council.proposals.model import ProposalState
from council.proposals.refusals import ProposalMovedOn
from storage.unit_of_work import Units
from tests.appeals import CHAIR, KST, SECRETARY
from tests.council.test_proposals_on_agenda import voted
from tests.council.test_voted_off import supported
from tests.proposals import GULNAR, KANAT, LAZZAT, PETR, found_seven, leave, registered, shown, told
from tests.sittings import give


@pytest.fixture
async def town(units: Units) -> Units:
    await units.run(found_seven)
    return units


async def declined(town: Units) -> ProposalId:
    proposal_id = await registered(town)
    await give(town, CHAIR, DeclineProposal(proposal_id, "Бұл мәселе наурызда қаралды"))
    return proposal_id


async def test_enough_members_put_it_on_the_draft_agenda_whatever_the_chair_said(town: Units) -> None:
    proposal_id = await declined(town)
    page = await give(town, GULNAR, SupportProposal(proposal_id))
    assert (page.proposal.state, page.backing.missing) == (ProposalState.DECLINED, 1)
    page = await give(town, PETR, SupportProposal(proposal_id))
    assert (page.proposal.state, page.proposal.reason) == (ProposalState.REGISTERED, None)
    assert page.proposal.supported_at is not None
    assert await told(town, BACKED) >= {CHAIR.person_id, SECRETARY.person_id}
    states = [event.state for event in page.events]
    assert states[-2:] == [ProposalState.DECLINED, ProposalState.REGISTERED]


async def test_until_then_support_is_taken_back_and_the_chair_declines_it_once(town: Units) -> None:
    proposal_id = await declined(town)
    page = await give(town, KANAT, DropSupport(proposal_id))
    assert (page.backing.count, page.may_support) == (0, True)
    assert not (await shown(town, proposal_id, CHAIR)).may_decline
    for actor, order in ((CHAIR, DeclineProposal(proposal_id, "Қажет емес")), (KANAT, WithdrawProposal(proposal_id))):
        with pytest.raises(ProposalMovedOn):
            await give(town, actor, order)


async def test_members_who_leave_may_make_enough_of_those_who_support_it(town: Units) -> None:
    proposal_id = await declined(town)
    await give(town, LAZZAT, SupportProposal(proposal_id))
    await town.run(lambda uow: leave(uow, PersonId(305), date(2026, 3, 19)))
    await town.run(lambda uow: settle_waiting(uow, KST))
    assert (await shown(town, proposal_id)).proposal.state is ProposalState.REGISTERED


async def test_what_the_body_itself_has_voted_off_gathers_no_more_support(town: Units) -> None:
    proposal_id, meeting_id = await supported(town)
    await voted(town, meeting_id, Purpose.REMOVE, Option.YES)
    assert not (await give(town, CHAIR, TakeOffByVote(proposal_id))).may_support
    with pytest.raises(ProposalMovedOn):
        await give(town, LAZZAT, SupportProposal(proposal_id))
