"""Proposals from the first word to the agenda: whose support counts, who may decline, who may only return for form."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import date, datetime
from typing import Any, TypeVar

import pytest

from council.attachments import Attached, AttachedKind
from council.bodies.model import Body
from council.calendar.model import instant
from council.command import Command
from council.due.model import Due
from council.due.registry import effects
from council.errors import ConsentNeeded, FieldRefused, NotAllowed, NotFound
from council.identity import BodyId, Instant, PersonId, ProposalId
from council.names import Names
from council.notices.model import Subject
from council.perform import perform
from council.permissions.model import Actor, Office, Role
from council.profiles.own import OwnRule
from council.proposals.actions.checking import CHECK
from council.proposals.commands import (
    CorrectProposal,
    DeclineProposal,
    DropSupport,
    ListMyProposals,
    ListProposalBodies,
    ListProposals,
    ProposalPage,
    RegisterProposal,
    ReturnProposal,
    ReviewWithdrawal,
    ShowProposal,
    ShowProposalFiles,
    ShowProposing,
    SubmitProposal,
    SupportProposal,
    WithdrawProposal,
)
from council.proposals.model import Origin, ProposalState
from council.proposals.refusals import BodyTakesNoProposals, ProposalMovedOn, ProposalSupported
from storage.unit_of_work import StoredUnit, Units
from tests.appeals import (
    AUTHOR,
    CHAIR,
    COMMISSION,
    FOREIGN_SECRETARY,
    KST,
    MEMBER,
    OTHER,
    RUD,
    SECRETARY,
    STRANGER,
    rows,
)
from tests.databases import Clock
from tests.proposals import ADVISORY, GULNAR, KANAT, LAZZAT, MEMBERS, PETR, TIMUR, found_seven, leave

R = TypeVar("R")
PAPER = Attached(AttachedKind.DOCUMENT, "file-1", "unique-1", "есеп.pdf", 1000)
PRESIDIUM = BodyId(14)
KEEPS_OUT = OwnRule("tabling", "declines_for_parent", False, "Regulation 2026")
LIGHTS = SubmitProposal(
    KST,
    "Мектеп жанындағы жарық",
    "Мектептің жанында кешке көше жарығы жанбайды.",
    "Әкімдіктен алты шам орнатуды сұрау.",
    (PAPER,),
)


@pytest.fixture
async def town(units: Units) -> Units:
    await units.run(found_seven)
    return units


async def do(units: Units, actor: Actor, command: Command[R]) -> R:
    return await units.run(lambda uow: perform(uow, actor, command))


async def submitted(units: Units, actor: Actor = KANAT, command: SubmitProposal = LIGHTS) -> ProposalId:
    return (await do(units, actor, command)).proposal_id


async def registered(units: Units, actor: Actor = KANAT) -> ProposalId:
    proposal_id = await submitted(units, actor)
    await do(units, SECRETARY, RegisterProposal(proposal_id))
    return proposal_id


async def shown(units: Units, proposal_id: ProposalId, actor: Actor = KANAT) -> ProposalPage:
    return await do(units, actor, ShowProposal(proposal_id))


async def told(units: Units, kind: str) -> set[PersonId]:
    waiting = await units.run(lambda uow: rows(uow, "SELECT person_id, kind FROM outbox WHERE kind IS NOT NULL"))
    return {PersonId(row["person_id"]) for row in waiting if row["kind"] == kind}


async def pass_in_silence(units: Units, proposal_id: ProposalId) -> None:
    planned = Due(CHECK, Subject("proposal", proposal_id), Instant(0))
    await units.run(lambda uow: effects()[CHECK](uow, planned))


async def test_a_proposal_gets_its_number_at_once_and_the_secretary_is_told(town: Units) -> None:
    receipt = await do(town, KANAT, LIGHTS)
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
    receipts = await asyncio.gather(*(do(town, AUTHOR, LIGHTS) for _ in range(12)))
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
    assert (await do(town, GULNAR, ListProposals(KST))).lines.count == 0
    assert (await do(town, SECRETARY, ListProposals(KST))).lines.count == 1


async def test_the_secretary_returns_it_for_form_and_the_author_puts_it_right(town: Units) -> None:
    proposal_id = await submitted(town)
    await do(town, SECRETARY, ReturnProposal(proposal_id, "Сұралатын іс айтылмаған"))
    assert (await shown(town, proposal_id)).proposal.reason == "Сұралатын іс айтылмаған"
    mended = CorrectProposal(proposal_id, LIGHTS.title, LIGHTS.problem, "Он екі шам орнатуды сұрау керек.")
    page = await do(town, KANAT, mended)
    assert (page.proposal.state, page.proposal.reason, page.proposal.files) == (ProposalState.SUBMITTED, None, (PAPER,))
    await do(town, SECRETARY, RegisterProposal(proposal_id))
    page = await shown(town, proposal_id)
    assert page.proposal.proposed == "Он екі шам орнатуды сұрау керек."
    assert [event.state.value for event in page.events] == ["submitted", "returned", "submitted", "registered"]


async def test_the_secretary_may_not_decline_and_nobody_else_may_return(town: Units) -> None:
    proposal_id = await submitted(town)
    for actor in (CHAIR, GULNAR, AUTHOR, FOREIGN_SECRETARY):
        with pytest.raises(NotAllowed):
            await do(town, actor, ReturnProposal(proposal_id, "Жоқ"))
    await do(town, SECRETARY, RegisterProposal(proposal_id))
    with pytest.raises(NotAllowed):
        await do(town, SECRETARY, DeclineProposal(proposal_id, "Қажет емес"))
    with pytest.raises(ProposalMovedOn):
        await do(town, SECRETARY, ReturnProposal(proposal_id, "Енді кеш"))


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
    await do(town, SECRETARY, ReturnProposal(proposal_id, "Қол қойылмаған"))
    await pass_in_silence(town, proposal_id)
    assert (await shown(town, proposal_id)).proposal.state is ProposalState.RETURNED
    assert await town.run(lambda uow: rows(uow, "SELECT kind FROM due WHERE state = 'waiting'")) == []


async def test_the_members_hear_of_a_members_proposal_but_a_citizens_waits_in_the_list(town: Units) -> None:
    await registered(town, AUTHOR)
    assert await told(town, "proposal-shared") == set()
    await registered(town, KANAT)
    assert await told(town, "proposal-shared") == {actor.person_id for actor in (*MEMBERS[1:], ADVISORY)}
    assert (await do(town, GULNAR, ListProposals(KST))).lines.count == 2


async def test_a_third_of_the_members_puts_it_on_the_draft_agenda_without_anybodys_leave(town: Units) -> None:
    proposal_id = await registered(town)
    page = await do(town, GULNAR, SupportProposal(proposal_id))
    assert (page.backing.count, page.backing.needed, page.backing.missing) == (2, 3, 1)
    assert page.proposal.supported_at is None
    page = await do(town, PETR, SupportProposal(proposal_id))
    assert (page.backing.count, page.may_support) == (3, False)
    assert page.proposal.supported_at is not None
    assert await told(town, "proposal-backed") == {PersonId(201), PersonId(202), PersonId(203)}
    waiting = await town.run(lambda uow: uow.proposals.waiting_for_agenda(KST))
    assert [each.id for each in waiting] == [proposal_id]


async def test_what_enough_members_support_is_declined_given_up_and_withdrawn_no_more(town: Units) -> None:
    proposal_id = await registered(town)
    for actor in (GULNAR, PETR):
        await do(town, actor, SupportProposal(proposal_id))
    for actor, command in (
        (CHAIR, DeclineProposal(proposal_id, "Уақыт жоқ")),
        (GULNAR, DropSupport(proposal_id)),
        (LAZZAT, SupportProposal(proposal_id)),
        (KANAT, WithdrawProposal(proposal_id)),
        (KANAT, ReviewWithdrawal(proposal_id)),
    ):
        with pytest.raises(ProposalSupported):
            await do(town, actor, command)


async def test_support_counts_once_and_is_taken_back_at_will(town: Units) -> None:
    proposal_id = await registered(town, AUTHOR)
    await do(town, GULNAR, SupportProposal(proposal_id))
    page = await do(town, GULNAR, SupportProposal(proposal_id))
    assert (page.backing.names, page.backing.is_own) == (("Гүлнар Сапарова",), True)
    page = await do(town, GULNAR, DropSupport(proposal_id))
    assert (page.backing.count, page.backing.is_own) == (0, False)


async def test_only_members_with_a_deciding_voice_support(town: Units) -> None:
    proposal_id = await registered(town, AUTHOR)
    for actor in (ADVISORY, SECRETARY, AUTHOR, OTHER):
        with pytest.raises(NotAllowed):
            await do(town, actor, SupportProposal(proposal_id))


async def test_a_member_who_leaves_takes_the_support_along(town: Units, clock: Clock) -> None:
    proposal_id = await registered(town)
    await do(town, GULNAR, SupportProposal(proposal_id))
    await town.run(lambda uow: leave(uow, PersonId(302), date(2026, 3, 20)))
    clock.advance(24 * 3600)
    page = await do(town, PETR, SupportProposal(proposal_id))
    assert (page.backing.names, page.backing.needed) == (("Қанат Әбілов", "Пётр Коваль"), 2)
    assert page.proposal.supported_at is not None


async def test_many_supporters_at_once_reach_the_share_once(town: Units) -> None:
    proposal_id = await registered(town, AUTHOR)
    answers = await asyncio.gather(
        *(do(town, actor, SupportProposal(proposal_id)) for actor in MEMBERS), return_exceptions=True
    )
    assert sum(isinstance(answer, ProposalSupported) for answer in answers) == 4
    assert len(await town.run(lambda uow: uow.proposals.supports(proposal_id))) == 3
    told_of_it = await town.run(lambda uow: rows(uow, "SELECT id FROM outbox WHERE kind = 'proposal-backed'"))
    assert len(told_of_it) == 3


async def test_the_chair_declines_with_a_reason_that_every_member_reads(town: Units) -> None:
    proposal_id = await registered(town)
    page = await do(town, CHAIR, DeclineProposal(proposal_id, "Бұл мәселе наурызда қаралды"))
    assert page.proposal.state is ProposalState.DECLINED
    assert await told(town, "proposal-declined") == {actor.person_id for actor in (*MEMBERS[1:], ADVISORY)}
    assert (await shown(town, proposal_id, TIMUR)).proposal.reason == "Бұл мәселе наурызда қаралды"
    with pytest.raises(ProposalMovedOn):
        await do(town, GULNAR, SupportProposal(proposal_id))


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
    assert (await do(town, head, ShowProposal(proposal_id))).may_decline
    page = await do(town, head, DeclineProposal(proposal_id, "Төралқа: мәселе наурызда қаралды"))
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
    assert not (await do(town, actor, ShowProposal(proposal_id))).may_decline
    with pytest.raises(NotAllowed):
        await do(town, actor, DeclineProposal(proposal_id, "Қажет емес"))


async def test_its_author_takes_it_back_and_nobody_else_does(town: Units) -> None:
    proposal_id = await submitted(town, AUTHOR)
    for actor in (OTHER, SECRETARY, CHAIR):
        with pytest.raises(NotAllowed):
            await do(town, actor, WithdrawProposal(proposal_id))
    assert (await do(town, AUTHOR, ReviewWithdrawal(proposal_id))).proposal.is_open
    page = await do(town, AUTHOR, WithdrawProposal(proposal_id))
    assert page.proposal.state is ProposalState.WITHDRAWN
    with pytest.raises(ProposalMovedOn):
        await do(town, SECRETARY, RegisterProposal(proposal_id))


async def test_a_stranger_to_the_body_sees_neither_the_proposal_nor_its_papers(town: Units) -> None:
    proposal_id = await registered(town, AUTHOR)
    for command in (ShowProposal(proposal_id), ShowProposalFiles(proposal_id), ListProposals(KST)):
        with pytest.raises(NotAllowed):
            await do(town, OTHER, command)
    assert await do(town, GULNAR, ShowProposalFiles(proposal_id)) == (PAPER,)


async def test_lists_say_how_much_support_there_is_and_how_many_wait(town: Units) -> None:
    await registered(town)
    line = (await do(town, MEMBER, ListProposals(KST))).lines.items[0]
    assert (line.number, line.support, line.needed, line.is_on_draft) == ("KST-P-2026-000001", 1, 3, False)
    assert [body.waiting for body in await do(town, MEMBER, ListProposalBodies())] == [1]
    assert (await do(town, KANAT, ListMyProposals())).count == 1
    assert (await do(town, GULNAR, ListMyProposals())).count == 0


async def test_whoever_wants_to_propose_is_told_what_it_takes(town: Units) -> None:
    proposing = await do(town, AUTHOR, ShowProposing(KST))
    assert (proposing.may_propose, proposing.needed, proposing.seated) == (True, 3, 7)
    assert not (await do(town, AUTHOR, ShowProposing(COMMISSION))).may_propose


async def test_what_the_members_support_stands_first_among_what_waits(town: Units, clock: Clock) -> None:
    first, second = await registered(town), await registered(town, AUTHOR)
    clock.advance(60)
    for actor in (GULNAR, PETR, LAZZAT):
        await do(town, actor, SupportProposal(second))
    waiting: tuple[Any, ...] = await town.run(_waiting)
    assert [each.id for each in waiting] == [second, first]


async def _waiting(uow: StoredUnit) -> tuple[Any, ...]:
    return await uow.proposals.waiting_for_agenda(KST)
