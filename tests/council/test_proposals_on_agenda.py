"""Proposals and the agenda: taken on it, decided at the meeting, or left for the next one."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from council.ballots.commands import CastVote, CloseBallot, OpenBallot
from council.ballots.measure import Option, Result
from council.ballots.model import Motion, Purpose
from council.demands.commands import DemandMeeting, ShowDemand, SupportDemand
from council.demands.model import DemandState
from council.identity import Instant, MeetingId, MotionId, ProposalId
from council.meetings.commands import AnnounceMeeting, CancelMeeting, DraftMeeting, EndMeeting, ShowAgenda, TakeProposal
from council.meetings.model import Attendance
from council.meetings.refusals import AgendaEmpty
from council.permissions.model import Actor
from council.proposals.commands import (
    DeclineProposal,
    ProposalPage,
    RegisterProposal,
    ShowProposal,
    SubmitProposal,
    SupportProposal,
    WithdrawProposal,
)
from council.proposals.model import ProposalState, Verdict
from council.proposals.rules import verdict_of
from storage.unit_of_work import StoredUnit, Units
from tests.appeals import CHAIR, KST, SECRETARY, rows
from tests.databases import Clock
from tests.proposals import GULNAR, KANAT, MEMBERS, PETR, found_seven
from tests.sittings import give

DAY = 24 * 3600 * 1000
TEXT = "Мектептің жанына түнгі жарық орнату қажет."


@pytest.fixture
async def town(units: Units) -> Units:
    await units.run(found_seven)
    return units


async def proposed(units: Units, *backers: Actor) -> ProposalId:
    receipt = await give(units, KANAT, SubmitProposal(KST, "Түнгі жарық", TEXT, TEXT))
    await give(units, SECRETARY, RegisterProposal(receipt.proposal_id))
    for actor in backers:
        await give(units, actor, SupportProposal(receipt.proposal_id))
    return receipt.proposal_id


async def drafted(units: Units, *, is_extraordinary: bool = False) -> MeetingId:
    now = await units.run(_now)
    starts_at = Instant(now + 30 * DAY)
    return await give(
        units, SECRETARY, DraftMeeting(KST, starts_at, Attendance.IN_PERSON, "Әкімдік, 3-зал", is_extraordinary)
    )


async def _now(uow: StoredUnit) -> int:
    return uow.now


async def called(units: Units, proposal_id: ProposalId) -> MeetingId:
    """A meeting with the proposal on its agenda, announced."""
    meeting_id = await drafted(units)
    await give(units, SECRETARY, TakeProposal(meeting_id, proposal_id))
    await give(units, SECRETARY, AnnounceMeeting(meeting_id))
    return meeting_id


async def voted(units: Units, meeting_id: MeetingId, purpose: Purpose, option: Option) -> None:
    """Let the day of the meeting come, put a motion on its first item to the vote, and let everybody answer alike."""

    async def put(uow: StoredUnit) -> MotionId:
        meeting = await uow.meetings.hold(meeting_id)
        assert meeting is not None
        await uow.meetings.save(replace(meeting, starts_at=uow.now))
        item = (await uow.meetings.items_of(meeting_id))[0]
        motion = Motion(MotionId(uow.ids.new()), meeting_id, item.id, KST, "Мәселені осылай шешу", purpose)
        await uow.ballots.add_motion(motion)
        return motion.id

    ballot_id = (await give(units, CHAIR, OpenBallot(await units.run(put)))).ballot.id
    for member in MEMBERS:
        await give(units, member, CastVote(ballot_id, option))
    await give(units, CHAIR, CloseBallot(ballot_id))


async def page(units: Units, proposal_id: ProposalId, actor: Actor = KANAT) -> ProposalPage:
    return await give(units, actor, ShowProposal(proposal_id))


async def told(units: Units) -> list[Mapping[str, object]]:
    waiting: list[Mapping[str, object]] = await units.run(
        lambda uow: rows(uow, "SELECT person_id, kind FROM outbox WHERE kind LIKE 'proposal-%' ORDER BY id")
    )
    return waiting


async def test_what_enough_members_support_stands_on_the_next_draft_by_itself(town: Units) -> None:
    await proposed(town, GULNAR, PETR)
    agenda = await give(town, SECRETARY, ShowAgenda(await drafted(town)))
    assert [item.title for item in agenda.items.items] == ["Түнгі жарық"]


async def test_what_too_few_support_waits_until_the_secretary_takes_it(town: Units) -> None:
    proposal_id, meeting_id = await proposed(town), await drafted(town)
    assert (await give(town, SECRETARY, ShowAgenda(meeting_id))).items.count == 0
    agenda = await give(town, SECRETARY, TakeProposal(meeting_id, proposal_id))
    assert agenda.items.count == 1
    assert (await page(town, proposal_id)).proposal.state is ProposalState.REGISTERED


async def test_the_author_hears_of_the_meeting_once_it_is_called(town: Units) -> None:
    proposal_id = await proposed(town)
    meeting_id = await called(town, proposal_id)
    shown = await page(town, proposal_id)
    assert (shown.proposal.state, shown.proposal.meeting_id) == (ProposalState.ON_AGENDA, meeting_id)
    assert shown.meeting is not None
    assert shown.meeting.number == 1
    assert (await told(town))[-1] == {"person_id": KANAT.person_id, "kind": "proposal-changed"}


async def test_what_the_chair_declines_while_it_is_drafted_is_not_called(town: Units) -> None:
    first, second = await proposed(town), await proposed(town)
    meeting_id = await drafted(town)
    for proposal_id in (first, second):
        await give(town, SECRETARY, TakeProposal(meeting_id, proposal_id))
    await give(town, CHAIR, DeclineProposal(first, "Қаралған мәселе"))
    await give(town, SECRETARY, AnnounceMeeting(meeting_id))
    items = await town.run(lambda uow: uow.meetings.items_of(meeting_id))
    assert [item.proposal_id for item in items] == [second]


async def test_a_cancelled_meeting_frees_its_proposals_for_the_next(town: Units) -> None:
    proposal_id = await proposed(town)
    meeting_id = await called(town, proposal_id)
    await give(town, SECRETARY, CancelMeeting(meeting_id, "Зал жабық"))
    shown = await page(town, proposal_id)
    assert (shown.proposal.state, shown.proposal.meeting_id, shown.meeting) == (ProposalState.REGISTERED, None, None)


@pytest.mark.parametrize(
    ("purpose", "option", "verdict"),
    [
        (Purpose.ADOPT, Option.YES, Verdict.ADOPTED),
        (Purpose.ADOPT, Option.NO, Verdict.REJECTED),
        (Purpose.REJECT, Option.YES, Verdict.REJECTED),
    ],
)
async def test_the_votes_of_the_meeting_decide_about_it(
    town: Units, clock: Clock, purpose: Purpose, option: Option, verdict: Verdict
) -> None:
    proposal_id = await proposed(town)
    meeting_id = await called(town, proposal_id)
    await voted(town, meeting_id, purpose, option)
    clock.advance(30 * DAY / 1000)
    await give(town, CHAIR, EndMeeting(meeting_id))
    proposal = (await page(town, proposal_id)).proposal
    assert (proposal.state, proposal.verdict) == (ProposalState.CONSIDERED, verdict)
    assert proposal.ballot_id is not None


async def test_the_ballot_that_decided_it_is_kept_whatever_was_voted_on_after_it(town: Units, clock: Clock) -> None:
    proposal_id = await proposed(town)
    meeting_id = await called(town, proposal_id)
    await voted(town, meeting_id, Purpose.ADOPT, Option.YES)
    await voted(town, meeting_id, Purpose.PROCEDURAL, Option.YES)
    clock.advance(30 * DAY / 1000)
    await give(town, CHAIR, EndMeeting(meeting_id))
    decided = (await page(town, proposal_id)).proposal.ballot_id
    assert decided is not None
    ballot = await town.run(lambda uow: uow.ballots.ballot(decided))
    assert ballot is not None
    motion = await town.run(lambda uow: uow.ballots.motion(ballot.motion_id))
    assert motion is not None
    assert motion.purpose is Purpose.ADOPT


async def test_what_a_meeting_leaves_undecided_waits_for_the_next(town: Units, clock: Clock) -> None:
    proposal_id = await proposed(town)
    meeting_id = await called(town, proposal_id)
    clock.advance(30 * DAY / 1000)
    await give(town, CHAIR, EndMeeting(meeting_id))
    assert (await page(town, proposal_id)).proposal.state is ProposalState.REGISTERED
    waiting = await town.run(lambda uow: uow.proposals.waiting_for_agenda(KST))
    assert [proposal.id for proposal in waiting] == [proposal_id]


async def test_an_extraordinary_meeting_answers_the_demand_for_it_an_ordinary_one_does_not(town: Units) -> None:
    await proposed(town, GULNAR, PETR)
    demand = (await give(town, KANAT, DemandMeeting(KST, "Су тасқынына дайындық туралы"))).demand
    for actor in (GULNAR, PETR):
        await give(town, actor, SupportDemand(demand.id))
    for is_extraordinary, state in ((False, DemandState.REACHED), (True, DemandState.MET)):
        meeting_id = await drafted(town, is_extraordinary=is_extraordinary)
        await give(town, SECRETARY, TakeProposal(meeting_id, await proposed(town)))
        await give(town, SECRETARY, AnnounceMeeting(meeting_id))
        assert (await give(town, SECRETARY, ShowDemand(demand.id))).demand.state is state


@pytest.mark.parametrize(
    ("votes", "verdict"),
    [
        ([], None),
        ([(Purpose.PROCEDURAL, Result.CARRIED)], None),
        ([(Purpose.REMOVE, Result.CARRIED)], None),
        ([(Purpose.ADOPT, Result.NO_QUORUM)], None),
        ([(Purpose.REJECT, Result.NOT_CARRIED)], None),
        ([(Purpose.AMEND, Result.CARRIED), (Purpose.ADOPT, Result.CARRIED)], Verdict.ADOPTED),
        ([(Purpose.REJECT, Result.NOT_CARRIED), (Purpose.ADOPT, Result.NOT_CARRIED)], Verdict.REJECTED),
    ],
)
def test_the_result_is_that_of_the_question_put(
    votes: list[tuple[Purpose, Result | None]], verdict: Verdict | None
) -> None:
    assert verdict_of(votes) is verdict


async def test_the_demanded_question_stands_on_the_draft_of_the_extraordinary_meeting(town: Units) -> None:
    demand = (await give(town, KANAT, DemandMeeting(KST, "Су тасқынына дайындық туралы"))).demand
    for actor in (GULNAR, PETR):
        await give(town, actor, SupportDemand(demand.id))
    agenda = await give(town, SECRETARY, ShowAgenda(await drafted(town, is_extraordinary=True)))
    assert [item.title for item in agenda.items.items] == ["Су тасқынына дайындық туралы"]
    assert (await give(town, SECRETARY, ShowAgenda(await drafted(town)))).items.count == 0


async def test_a_draft_whose_only_proposal_was_withdrawn_is_not_called(town: Units) -> None:
    proposal_id = await proposed(town)
    meeting_id = await drafted(town)
    await give(town, SECRETARY, TakeProposal(meeting_id, proposal_id))
    await give(town, KANAT, WithdrawProposal(proposal_id))
    with pytest.raises(AgendaEmpty):
        await give(town, SECRETARY, AnnounceMeeting(meeting_id))
