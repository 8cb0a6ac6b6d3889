"""Proposals from the first word to the members' list: numbered, returned for form alone, registered even in silence."""

import asyncio
from datetime import date, datetime

import pytest

from council.calendar.model import instant
from council.due.model import Due
from council.due.registry import effects
from council.errors import ConsentNeeded, FieldRefused, NotAllowed, NotFound
from council.identity import Instant, PersonId, ProposalId
from council.notices.model import Subject
from council.proposals.actions.checking import CHECK
from council.proposals.commands import (
    CorrectProposal,
    DeclineProposal,
    ListMyProposals,
    ListProposalBodies,
    ListProposals,
    RegisterProposal,
    ReturnProposal,
    ShowProposal,
    ShowProposalFiles,
    ShowProposing,
    SubmitProposal,
)
from council.proposals.model import Origin, ProposalState
from council.proposals.refusals import BodyTakesNoProposals, ProposalMovedOn
from storage.unit_of_work import Units
from tests.appeals import AUTHOR, CHAIR, COMMISSION, FOREIGN_SECRETARY, KST, MEMBER, OTHER, SECRETARY, STRANGER, rows
from tests.databases import Clock
from tests.proposals import (
    ADVISORY,
    GULNAR,
    KANAT,
    LIGHTS,
    MEMBERS,
    PAPER,
    found_seven,
    leave,
    registered,
    shown,
    submitted,
    told,
)
from tests.sittings import give


@pytest.fixture
async def town(units: Units) -> Units:
    await units.run(found_seven)
    return units


async def pass_in_silence(units: Units, proposal_id: ProposalId) -> None:
    planned = Due(CHECK, Subject("proposal", proposal_id), Instant(0))
    await units.run(lambda uow: effects()[CHECK](uow, planned))


async def test_a_proposal_gets_its_number_at_once_and_the_secretary_is_told(town: Units) -> None:
    receipt = await give(town, KANAT, LIGHTS)
    assert (receipt.number, receipt.body.ru) == ("KST-P-2026-000001", "Общественный совет")
    assert await told(town, "proposal-received") == {PersonId(201), PersonId(202)}


async def test_what_was_proposed_is_what_is_shown(town: Units) -> None:
    page = await shown(town, await submitted(town))
    proposal = page.proposal
    assert (proposal.title, proposal.problem, proposal.proposed, proposal.files) == (
        LIGHTS.title,
        LIGHTS.problem,
        LIGHTS.proposed,
        (PAPER,),
    )
    assert (page.author, page.is_own, proposal.origin) == ("Қанат Әбілов", True, Origin.MEMBER)


async def test_numbers_have_no_gap_when_many_propose_at_once(town: Units) -> None:
    receipts = await asyncio.gather(*(give(town, AUTHOR, LIGHTS) for _ in range(12)))
    assert sorted(receipt.number for receipt in receipts) == [f"KST-P-2026-{n:06d}" for n in range(1, 13)]


async def test_a_citizen_proposes_too_but_not_where_the_rules_leave_it_to_members(town: Units) -> None:
    page = await shown(town, await submitted(town, AUTHOR), AUTHOR)
    assert page.proposal.origin is Origin.CITIZEN
    with pytest.raises(BodyTakesNoProposals):
        await submitted(town, AUTHOR, SubmitProposal(COMMISSION, LIGHTS.title, LIGHTS.problem, LIGHTS.proposed))


async def test_whoever_has_not_consented_is_asked_first(town: Units) -> None:
    with pytest.raises(ConsentNeeded):
        await submitted(town, STRANGER)


async def test_a_proposal_of_blanks_is_no_proposal(town: Units) -> None:
    with pytest.raises(FieldRefused):
        await submitted(town, KANAT, SubmitProposal(KST, LIGHTS.title, "\u200b" * 30, LIGHTS.proposed))


async def test_until_it_is_registered_only_the_author_and_the_secretary_see_it(town: Units) -> None:
    proposal_id = await submitted(town)
    assert (await shown(town, proposal_id, SECRETARY)).proposal.state is ProposalState.SUBMITTED
    with pytest.raises(NotFound):
        await shown(town, proposal_id, GULNAR)
    assert (await give(town, GULNAR, ListProposals(KST))).lines.count == 0
    assert (await give(town, SECRETARY, ListProposals(KST))).lines.count == 1


async def test_the_secretary_returns_it_for_form_and_the_author_puts_it_right(town: Units) -> None:
    proposal_id = await submitted(town)
    await give(town, SECRETARY, ReturnProposal(proposal_id, "Сұралатын іс айтылмаған"))
    assert (await shown(town, proposal_id)).proposal.reason == "Сұралатын іс айтылмаған"
    mended = CorrectProposal(proposal_id, LIGHTS.title, LIGHTS.problem, "Он екі шам орнатуды сұрау керек.")
    page = await give(town, KANAT, mended)
    assert (page.proposal.state, page.proposal.reason, page.proposal.files) == (ProposalState.SUBMITTED, None, (PAPER,))
    await give(town, SECRETARY, RegisterProposal(proposal_id))
    page = await shown(town, proposal_id)
    assert page.proposal.proposed == "Он екі шам орнатуды сұрау керек."
    assert [event.state.value for event in page.events] == ["submitted", "returned", "submitted", "registered"]


async def test_the_secretary_may_not_decline_and_nobody_else_may_return(town: Units) -> None:
    proposal_id = await submitted(town)
    for actor in (CHAIR, GULNAR, AUTHOR, FOREIGN_SECRETARY):
        with pytest.raises(NotAllowed):
            await give(town, actor, ReturnProposal(proposal_id, "Жоқ"))
    await give(town, SECRETARY, RegisterProposal(proposal_id))
    with pytest.raises(NotAllowed):
        await give(town, SECRETARY, DeclineProposal(proposal_id, "Қажет емес"))
    with pytest.raises(ProposalMovedOn):
        await give(town, SECRETARY, ReturnProposal(proposal_id, "Енді кеш"))


async def test_a_secretary_who_says_nothing_for_three_working_days_keeps_it_from_nobody(town: Units) -> None:
    proposal_id = await submitted(town)
    planned = await town.run(lambda uow: rows(uow, "SELECT kind, due_at FROM due"))
    assert [row["due_at"] for row in planned] == [instant(datetime.fromisoformat("2026-03-31T09:00"))]
    await pass_in_silence(town, proposal_id)
    page = await shown(town, proposal_id, GULNAR)
    assert (page.proposal.state, page.events[-1].by) == (ProposalState.REGISTERED, None)
    await pass_in_silence(town, proposal_id)
    assert len((await shown(town, proposal_id)).events) == 2


async def test_nothing_is_registered_in_silence_that_was_returned(town: Units) -> None:
    proposal_id = await submitted(town)
    await give(town, SECRETARY, ReturnProposal(proposal_id, "Қол қойылмаған"))
    await pass_in_silence(town, proposal_id)
    assert (await shown(town, proposal_id)).proposal.state is ProposalState.RETURNED
    assert await town.run(lambda uow: rows(uow, "SELECT kind FROM due WHERE state = 'waiting'")) == []


async def test_the_members_hear_of_a_members_proposal_but_a_citizens_waits_in_the_list(town: Units) -> None:
    await registered(town, AUTHOR)
    assert await told(town, "proposal-shared") == set()
    await registered(town, KANAT)
    assert await told(town, "proposal-shared") == {actor.person_id for actor in (*MEMBERS[1:], ADVISORY)}
    assert (await give(town, GULNAR, ListProposals(KST))).lines.count == 2


async def test_where_there_is_no_secretary_the_chair_is_told_of_it_and_may_read_it(town: Units, clock: Clock) -> None:
    first = await submitted(town)
    with pytest.raises(NotFound):
        await give(town, CHAIR, ShowProposal(first))
    for secretary in (PersonId(201), PersonId(202)):
        await town.run(lambda uow, secretary=secretary: leave(uow, secretary, date(2026, 3, 20)))  # type: ignore[misc]  # bound now
    clock.advance(24 * 3600)
    second = await submitted(town)
    assert await told(town, "proposal-received") == {PersonId(201), PersonId(202), PersonId(203)}
    assert (await shown(town, second, CHAIR)).proposal.state is ProposalState.SUBMITTED
    assert (await give(town, CHAIR, ListProposals(KST))).lines.count == 2
    with pytest.raises(NotFound):
        await shown(town, second, GULNAR)


async def test_the_chair_looks_at_the_form_where_there_is_no_secretary_and_nowhere_else(
    town: Units, clock: Clock
) -> None:
    proposal_id = await submitted(town)
    with pytest.raises(NotAllowed):
        await give(town, CHAIR, RegisterProposal(proposal_id))
    assert (await shown(town, proposal_id, SECRETARY)).may_check
    for secretary in (PersonId(201), PersonId(202)):
        await town.run(lambda uow, secretary=secretary: leave(uow, secretary, date(2026, 3, 20)))  # type: ignore[misc]  # bound now
    clock.advance(24 * 3600)
    assert (await shown(town, proposal_id, CHAIR)).may_check
    assert (await give(town, CHAIR, RegisterProposal(proposal_id))).proposal.state is ProposalState.REGISTERED


async def test_a_stranger_to_the_body_sees_neither_the_proposal_nor_its_papers(town: Units) -> None:
    proposal_id = await registered(town, AUTHOR)
    for command in (ShowProposal(proposal_id), ShowProposalFiles(proposal_id), ListProposals(KST)):
        with pytest.raises(NotAllowed):
            await give(town, OTHER, command)
    assert await give(town, GULNAR, ShowProposalFiles(proposal_id)) == (PAPER,)


async def test_lists_say_how_much_support_there_is_and_how_many_wait(town: Units) -> None:
    await registered(town)
    line = (await give(town, MEMBER, ListProposals(KST))).lines.items[0]
    assert (line.number, line.support, line.needed, line.is_on_draft) == ("KST-P-2026-000001", 1, 3, False)
    assert [body.waiting for body in await give(town, MEMBER, ListProposalBodies())] == [1]
    assert (await give(town, KANAT, ListMyProposals())).count == 1
    assert (await give(town, GULNAR, ListMyProposals())).count == 0


async def test_whoever_wants_to_propose_is_told_what_it_takes(town: Units) -> None:
    proposing = await give(town, AUTHOR, ShowProposing(KST))
    assert (proposing.may_propose, proposing.needed, proposing.seated) == (True, 3, 7)
    assert not (await give(town, AUTHOR, ShowProposing(COMMISSION))).may_propose
