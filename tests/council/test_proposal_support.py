"""Support for a proposal: whose counts, and what a third of the members brings about."""

import asyncio
from datetime import date
from typing import Any

import pytest

from council.bodies.model import Member
from council.calendar.model import local
from council.errors import NotAllowed
from council.identity import Instant, PersonId
from council.meetings.commands import DraftMeeting, ShowAgenda
from council.meetings.model import Attendance
from council.members.commands import ChangePost
from council.proposals.commands import DeclineProposal, DropSupport, ReviewWithdrawal, SupportProposal, WithdrawProposal
from council.proposals.refusals import ProposalSupported
from storage.unit_of_work import StoredUnit, Units
from tests.appeals import AUTHOR, CHAIR, KST, OTHER, SECRETARY, rows
from tests.databases import Clock
from tests.proposals import ADVISORY, GULNAR, KANAT, LAZZAT, MEMBERS, PETR, found_seven, leave, registered, shown, told
from tests.sittings import give

DAY = 24 * 3600 * 1000


@pytest.fixture
async def town(units: Units) -> Units:
    await units.run(found_seven)
    return units


async def test_a_third_of_the_members_puts_it_on_the_draft_agenda_without_anybodys_leave(town: Units) -> None:
    proposal_id = await registered(town)
    page = await give(town, GULNAR, SupportProposal(proposal_id))
    assert (page.backing.count, page.backing.needed, page.backing.missing) == (2, 3, 1)
    assert page.proposal.supported_at is None
    page = await give(town, PETR, SupportProposal(proposal_id))
    assert (page.backing.count, page.may_support) == (3, False)
    assert page.proposal.supported_at is not None
    assert await told(town, "proposal-backed") == {PersonId(201), PersonId(202), PersonId(203)}
    waiting = await town.run(lambda uow: uow.proposals.waiting_for_agenda(KST))
    assert [each.id for each in waiting] == [proposal_id]


async def test_what_enough_members_support_is_declined_given_up_and_withdrawn_no_more(town: Units) -> None:
    proposal_id = await registered(town)
    for actor in (GULNAR, PETR):
        await give(town, actor, SupportProposal(proposal_id))
    for actor, command in (
        (CHAIR, DeclineProposal(proposal_id, "Уақыт жоқ")),
        (GULNAR, DropSupport(proposal_id)),
        (LAZZAT, SupportProposal(proposal_id)),
        (KANAT, WithdrawProposal(proposal_id)),
        (KANAT, ReviewWithdrawal(proposal_id)),
    ):
        with pytest.raises(ProposalSupported):
            await give(town, actor, command)


async def test_support_counts_once_and_is_taken_back_at_will(town: Units) -> None:
    proposal_id = await registered(town, AUTHOR)
    await give(town, GULNAR, SupportProposal(proposal_id))
    page = await give(town, GULNAR, SupportProposal(proposal_id))
    assert (page.backing.names, page.backing.is_own) == (("Гүлнар Сапарова",), True)
    page = await give(town, GULNAR, DropSupport(proposal_id))
    assert (page.backing.count, page.backing.is_own) == (0, False)


async def test_only_members_with_a_deciding_voice_support(town: Units) -> None:
    proposal_id = await registered(town, AUTHOR)
    for actor in (ADVISORY, SECRETARY, AUTHOR, OTHER):
        with pytest.raises(NotAllowed):
            await give(town, actor, SupportProposal(proposal_id))


async def test_a_member_who_leaves_takes_the_support_along(town: Units, clock: Clock) -> None:
    proposal_id = await registered(town)
    await give(town, GULNAR, SupportProposal(proposal_id))
    await town.run(lambda uow: leave(uow, PersonId(302), date(2026, 3, 20)))
    clock.advance(24 * 3600)
    page = await give(town, PETR, SupportProposal(proposal_id))
    assert (page.backing.names, page.backing.needed) == (("Қанат Әбілов", "Пётр Коваль"), 2)
    assert page.proposal.supported_at is not None


async def test_whoever_leaves_may_make_enough_of_those_who_stay(town: Units, clock: Clock) -> None:
    proposal_id = await registered(town)
    await give(town, GULNAR, SupportProposal(proposal_id))
    await town.run(lambda uow: leave(uow, PersonId(305), date(2026, 3, 20)))
    clock.advance(24 * 3600)
    with pytest.raises(ProposalSupported):
        await give(town, CHAIR, DeclineProposal(proposal_id, "Уақыт жоқ"))
    draft = DraftMeeting(KST, Instant(clock.now + 30 * DAY), Attendance.IN_PERSON, "Әкімдік", False)
    agenda = await give(town, SECRETARY, ShowAgenda(await give(town, SECRETARY, draft)))
    assert [item.proposal_id for item in agenda.items.items] == [proposal_id]


async def test_a_member_who_takes_another_post_keeps_supporting(town: Units, clock: Clock) -> None:
    proposal_id = await registered(town)
    await give(town, GULNAR, SupportProposal(proposal_id))
    (seat,) = [each for each in await town.run(_voting) if each.person_id == GULNAR.person_id]
    clock.advance(24 * 3600)
    elected = ChangePost(seat.membership_id, "deputy", date(2026, 3, 21), "№ 3 хаттама")
    await give(town, SECRETARY, elected)
    page = await give(town, PETR, SupportProposal(proposal_id))
    assert (page.backing.count, page.proposal.supported_at is not None) == (3, True)


async def test_support_given_from_an_earlier_post_is_taken_back_too(town: Units, clock: Clock) -> None:
    proposal_id = await registered(town, AUTHOR)
    await give(town, GULNAR, SupportProposal(proposal_id))
    (seat,) = [each for each in await town.run(_voting) if each.person_id == GULNAR.person_id]
    clock.advance(24 * 3600)
    await give(town, SECRETARY, ChangePost(seat.membership_id, "deputy", date(2026, 3, 21), "№ 3 хаттама"))
    assert (await give(town, GULNAR, DropSupport(proposal_id))).backing.count == 0


async def test_who_put_it_on_the_agenda_stays_on_record_when_they_leave(town: Units, clock: Clock) -> None:
    proposal_id = await registered(town)
    for actor in (GULNAR, PETR):
        await give(town, actor, SupportProposal(proposal_id))
    await town.run(lambda uow: leave(uow, PersonId(302), date(2026, 3, 20)))
    clock.advance(24 * 3600)
    backing = (await shown(town, proposal_id)).backing
    assert (len(backing.names), backing.needed) == (3, 3)


async def test_many_supporters_at_once_reach_the_share_once(town: Units) -> None:
    proposal_id = await registered(town, AUTHOR)
    answers = await asyncio.gather(
        *(give(town, actor, SupportProposal(proposal_id)) for actor in MEMBERS), return_exceptions=True
    )
    assert sum(isinstance(answer, ProposalSupported) for answer in answers) == 4
    assert len(await town.run(lambda uow: uow.proposals.supports(proposal_id))) == 3
    told_of_it = await town.run(lambda uow: rows(uow, "SELECT id FROM outbox WHERE kind = 'proposal-backed'"))
    assert len(told_of_it) == 3


async def test_what_the_members_support_stands_first_among_what_waits(town: Units, clock: Clock) -> None:
    first, second = await registered(town), await registered(town, AUTHOR)
    clock.advance(60)
    for actor in (GULNAR, PETR, LAZZAT):
        await give(town, actor, SupportProposal(second))
    waiting: tuple[Any, ...] = await town.run(_waiting)
    assert [each.id for each in waiting] == [second, first]


async def _voting(uow: StoredUnit) -> tuple[Member, ...]:
    return await uow.bodies.voting_members(KST, local(uow.now).date())


async def _waiting(uow: StoredUnit) -> tuple[Any, ...]:
    return await uow.proposals.waiting_for_agenda(KST)
