"""What the body votes off its agenda: by a motion that was put for nothing else, and only what it has not decided."""

import pytest

from council.ballots.measure import Option
from council.ballots.model import Purpose
from council.identity import MeetingId, ProposalId
from council.meetings.commands import AnnounceMeeting, EndMeeting
from council.proposals.commands import TakeOffByVote
from council.proposals.model import ProposalState
from council.proposals.refusals import NotVotedOff
from council.sittings.commands import ShowSitting
from storage.unit_of_work import Units
from tests.appeals import CHAIR, SECRETARY
from tests.council.test_demanded_meetings import demanded
from tests.council.test_proposals_on_agenda import drafted, page, proposed, told, voted
from tests.databases import Clock
from tests.proposals import GULNAR, PETR, found_seven
from tests.sittings import DAY, give


@pytest.fixture
async def town(units: Units) -> Units:
    await units.run(found_seven)
    return units


async def supported(units: Units) -> tuple[ProposalId, MeetingId]:
    """A proposal that enough members support, and the announced meeting on whose agenda it stands."""
    proposal_id, meeting_id = await proposed(units, GULNAR, PETR), await drafted(units)
    await give(units, SECRETARY, AnnounceMeeting(meeting_id))
    return proposal_id, meeting_id


async def test_the_body_alone_takes_off_what_its_members_support_and_by_a_vote(town: Units) -> None:
    proposal_id, meeting_id = await supported(town)
    with pytest.raises(NotVotedOff):
        await give(town, CHAIR, TakeOffByVote(proposal_id))
    await voted(town, meeting_id, Purpose.REMOVE, Option.YES)
    assert (await page(town, proposal_id, CHAIR)).may_take_off
    assert not (await page(town, proposal_id, GULNAR)).may_take_off
    shown = await give(town, CHAIR, TakeOffByVote(proposal_id))
    assert (shown.proposal.state, shown.proposal.reason) == (ProposalState.DECLINED, "Мәселені осылай шешу")
    assert {row["person_id"] for row in await told(town) if row["kind"] == "proposal-declined"} > {GULNAR.person_id}


@pytest.mark.parametrize(
    "votes",
    [
        [(Purpose.REMOVE, Option.NO)],
        [(Purpose.PROCEDURAL, Option.YES)],
        [(Purpose.ADOPT, Option.YES), (Purpose.REMOVE, Option.YES)],
    ],
)
async def test_no_other_vote_takes_it_off_nor_one_after_the_decision(
    town: Units, votes: list[tuple[Purpose, Option]]
) -> None:
    proposal_id, meeting_id = await supported(town)
    for purpose, option in votes:
        await voted(town, meeting_id, purpose, option)
    assert not (await page(town, proposal_id, CHAIR)).may_take_off
    with pytest.raises(NotVotedOff):
        await give(town, CHAIR, TakeOffByVote(proposal_id))
    assert len((await give(town, CHAIR, ShowSitting(meeting_id))).items) == 1


async def test_what_was_voted_off_is_not_taken_at_the_sitting_a_demanded_question_neither(town: Units) -> None:
    await demanded(town)
    meeting_id = await drafted(town, is_extraordinary=True)
    await give(town, SECRETARY, AnnounceMeeting(meeting_id))
    assert (await give(town, CHAIR, ShowSitting(meeting_id))).next_item is not None
    await voted(town, meeting_id, Purpose.REMOVE, Option.YES)
    shown = await give(town, CHAIR, ShowSitting(meeting_id))
    assert (shown.items, shown.next_item) == ((), None)


async def test_what_was_voted_off_comes_back_at_no_next_meeting_pressed_for_or_not(town: Units, clock: Clock) -> None:
    proposal_id, meeting_id = await supported(town)
    await voted(town, meeting_id, Purpose.REMOVE, Option.YES)
    clock.advance(30 * DAY / 1000)
    await give(town, CHAIR, EndMeeting(meeting_id))
    assert (await page(town, proposal_id)).proposal.state is ProposalState.DECLINED
