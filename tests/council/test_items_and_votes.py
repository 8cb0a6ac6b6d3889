"""The next item waits for the vote on this one; what stays open beyond its item stays in reach."""

import pytest

from council.ballots.commands import AddMotion, BreakTie, OpenWindow, ReviewOpening, ShowBallot
from council.ballots.measure import Option
from council.ballots.model import Purpose
from council.identity import MeetingId, MotionId
from council.meetings.commands import AddItem
from council.meetings.model import AgendaKind
from council.meetings.refusals import BallotStillOpen
from council.sittings.commands import ApproveAgenda, ShowSitting, TakeItem
from handlers.sittings.voting_rows import question_rows, undecided_rows
from storage.unit_of_work import Units
from tests.ballots import close, put, rule, sit, vote
from tests.sittings import CHAIR, SECRETARY, convene, give, members

YES, NO = Option.YES, Option.NO


async def take(units: Units, meeting_id: MeetingId, position: int) -> None:
    items = await units.run(lambda uow: uow.meetings.items_of(meeting_id))
    await give(units, CHAIR, TakeItem(items[position - 1].id))


async def begin(units: Units) -> tuple[MeetingId, MotionId]:
    """A sitting that is about to approve an agenda of two items; the motion stands on the first."""
    meeting_id, motion_id = await sit(units, [CHAIR, *await convene(units)])
    await give(units, SECRETARY, AddItem(meeting_id, "Екінші мәселе", AgendaKind.OTHER))
    return meeting_id, motion_id


async def test_the_next_item_waits_until_the_ballot_is_closed_and_its_tie_broken(units: Units) -> None:
    meeting_id, motion_id = await begin(units)
    await give(units, CHAIR, ApproveAgenda(meeting_id))
    await take(units, meeting_id, 1)
    ballot_id = await put(units, motion_id)
    with pytest.raises(BallotStillOpen):
        await take(units, meeting_id, 2)
    first, second, third, _ = members(4)
    await vote(units, ballot_id, [(CHAIR, YES), (first, YES), (second, NO), (third, NO)])
    await close(units, ballot_id)
    with pytest.raises(BallotStillOpen) as tied:
        await take(units, meeting_id, 2)
    assert tied.value.args_for_words["is_tied"]
    await give(units, CHAIR, BreakTie(ballot_id, YES))
    await take(units, meeting_id, 2)


async def test_before_the_agenda_is_approved_the_chair_finds_what_would_be_taken_off_it(units: Units) -> None:
    meeting_id, _ = await begin(units)
    (first, _) = await units.run(lambda uow: uow.meetings.items_of(meeting_id))
    motion = (await give(units, SECRETARY, AddMotion(first.id, "Мәселені алып тастау", Purpose.REMOVE))).motion
    (row,) = question_rows(await give(units, CHAIR, ShowSitting(meeting_id)))
    assert row[0].command == ReviewOpening(motion.id)
    await give(units, CHAIR, ApproveAgenda(meeting_id))
    assert question_rows(await give(units, CHAIR, ShowSitting(meeting_id))) == ()


async def test_no_agenda_is_approved_while_members_vote_on_it_and_the_way_to_that_vote_is_there(units: Units) -> None:
    meeting_id, motion_id = await begin(units)
    ballot_id = await put(units, motion_id)
    with pytest.raises(BallotStillOpen):
        await give(units, CHAIR, ApproveAgenda(meeting_id))
    (row,) = undecided_rows(await give(units, CHAIR, ShowSitting(meeting_id)))
    assert row[0].command == ShowBallot(ballot_id)


async def test_a_window_of_days_lets_the_sitting_go_on_and_is_found_from_every_item(units: Units) -> None:
    meeting_id, motion_id = await begin(units)
    await rule(units, voting_is_absentee_allowed=True)
    await give(units, CHAIR, ApproveAgenda(meeting_id))
    await take(units, meeting_id, 1)
    ballot_id = (await give(units, CHAIR, OpenWindow(motion_id, 60))).ballot.id
    assert undecided_rows(await give(units, CHAIR, ShowSitting(meeting_id))) == ()
    await take(units, meeting_id, 2)
    (row,) = undecided_rows(await give(units, CHAIR, ShowSitting(meeting_id)))
    assert row[0].command == ShowBallot(ballot_id)
