"""Past votes taken over: held meetings, closed ballots, decisions for everybody, votes of members and of others."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from council.ballots.commands import ListVotes
from council.ballots.measure import Option, Result
from council.ballots.model import BallotState, Purpose
from council.decisions.commands import ShowDecisions
from council.errors import NotAllowed, NotFound
from council.identity import MeetingId
from council.language import Language
from council.meetings.model import MeetingState
from council.permissions.model import Actor, operator
from council.records.commands import LoadRecords, Taken
from council.records.loading import PastVote
from council.records.model import Numbers, Part, Record, RollVote
from council.records.refusals import RecordsRefused
from council.records.rules import recount
from storage.popolo.vocabulary import shipped_vocabulary
from storage.unit_of_work import StoredUnit, Units
from tests.sittings import KST, SECRETARY, STRANGER, convene, give

WORDS = shipped_vocabulary()
ROLL = (
    ("Person 10", "yes"),
    ("Person 100", "yes"),
    ("Person 101", "no"),
    ("A. Former", "no"),
    ("Person 102", "absent"),
)


def roll(*lines: tuple[str, str]) -> tuple[RollVote, ...]:
    return tuple(RollVote(f"name:{name}", name, said, WORDS.answer_of(said)) for name, said in lines)


def record(**changes: object) -> Record:
    given = Record(
        "[0]", 1, "e1", "7", "m1", "Adopt the plan", None, None, "spring", "2026-02-02T15:00+05:00", votes=roll(*ROLL)
    )
    return replace(given, requirement="simple-of-votes", result="fail", **changes)  # type: ignore[arg-type]  # any field


async def take(units: Units, *records: Record, actor: Actor = operator(Language.EN)) -> Taken:  # noqa: B008  a constant
    return await give(units, actor, LoadRecords("KST", tuple(recount(each, WORDS) for each in records), WORDS))


async def meetings(units: Units) -> Sequence[MeetingId]:
    page = await units.run(lambda uow: uow.meetings.meetings_of(KST, 1))
    return [meeting.id for meeting in page.items]


async def test_a_past_vote_stands_as_a_closed_ballot_of_a_held_meeting(units: Units) -> None:
    await convene(units)
    taken = await take(units, record())
    assert (taken.meetings, taken.motions, taken.ballots, taken.decisions) == (1, 1, 1, 0)
    [meeting_id] = await meetings(units)

    async def read(uow: StoredUnit) -> None:
        meeting = await uow.meetings.meeting(meeting_id)
        [motion] = await uow.ballots.motions_of(meeting_id)
        [ballot] = await uow.ballots.ballots_of(meeting_id)
        assert meeting is not None
        assert (meeting.state, meeting.place) == (MeetingState.HELD, "spring")
        assert (motion.text, motion.purpose) == ("Adopt the plan", Purpose.ADOPT)
        assert (ballot.state, ballot.result) == (BallotState.CLOSED, Result.NOT_CARRIED)
        assert ballot.outcome is not None
        assert (ballot.outcome.counts.yes, ballot.outcome.counts.no, ballot.electorate.seated) == (2, 2, 5)
        assert (await uow.ballots.tally(ballot.id)).yes == 2

    await units.run(read)


async def test_votes_go_to_the_members_of_that_day_and_others_keep_the_name_of_the_record(units: Units) -> None:
    sitting = await convene(units)
    taken = await take(units, record())
    assert (taken.matched, taken.named) == (4, 1)
    receipts = await give(units, sitting[0], ListVotes())
    assert [(each.motion, each.option) for each in receipts.votes.items] == [("Adopt the plan", Option.YES)]
    [meeting_id] = await meetings(units)

    async def kept(uow: StoredUnit) -> tuple[PastVote, ...]:
        [ballot] = await uow.ballots.ballots_of(meeting_id)
        return await uow.records.votes(ballot.id)

    assert await units.run(kept) == (PastVote("A. Former", "no", 1),)


async def test_nobody_votes_on_a_day_before_their_mandate(units: Units) -> None:
    await convene(units)
    taken = await take(units, record(date="2025-06-01"))
    assert (taken.matched, taken.named) == (0, 5)


async def test_what_was_carried_is_among_the_decisions_for_everybody(units: Units) -> None:
    await convene(units)
    carried = record(votes=roll(*ROLL[:2]))
    taken = await take(units, replace(carried, result="pass"))
    page = await give(units, STRANGER, ShowDecisions(KST))
    assert (taken.decisions, [each.number for each in page.decisions.items]) == (1, ["KST-D-2026-000001"])


async def test_decisions_of_a_day_that_a_later_file_adds_to_are_told_once(units: Units) -> None:
    await convene(units)
    await take(units, replace(record(), result="pass"))
    taken = await take(units, replace(record(id="e2", motion="m2", text="Another plan"), result="pass"))
    assert (taken.meetings, taken.decisions) == (0, 1)


async def test_the_result_stands_as_it_was_published_even_where_the_count_differs(units: Units) -> None:
    await convene(units)
    taken = await take(units, replace(record(), result="pass"))
    assert (taken.differing, taken.decisions) == (1, 1)


async def test_votes_of_one_day_and_session_are_one_meeting_and_a_repeated_motion_is_one_motion(units: Units) -> None:
    await convene(units)
    again, other_day = record(), replace(record(), id="e3", date="2026-02-03")
    taken = await take(units, record(), replace(again, id="e2"), other_day)
    assert (taken.meetings, taken.motions, taken.ballots) == (2, 2, 3)
    later = await take(units, record(), replace(record(), id="e4", motion="m9", identifier="8"))
    assert (later.meetings, later.motions, later.ballots, later.known) == (0, 1, 1, 1)


async def test_a_motion_to_reject_keeps_its_purpose(units: Units) -> None:
    await convene(units)
    await take(units, record(classification="Motion to Reject"))
    [meeting_id] = await meetings(units)
    [motion] = await units.run(lambda uow: uow.ballots.motions_of(meeting_id))
    assert motion.purpose is Purpose.REJECT


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"date": None}, "records-no-date"),
        ({"date": "spring of 2024"}, "records-no-date"),
        ({"date": "0001-01-01T00:00:00+05:00"}, "records-no-date"),
        ({"date": "2099-01-01"}, "records-in-future"),
        ({"votes": ()}, "records-cannot-count"),
    ],
)
async def test_nothing_is_taken_where_one_vote_cannot_be(units: Units, changes: dict[str, object], reason: str) -> None:
    await convene(units)
    with pytest.raises(RecordsRefused) as refused:
        await take(units, record(), record(id="e2", **changes))
    assert [each.reason for each in refused.value.objections] == [reason]
    assert await meetings(units) == []


async def test_a_vote_taken_before_is_refused_if_it_says_something_else_and_not_if_its_lines_are_shuffled(
    units: Units,
) -> None:
    await convene(units)
    await take(units, record())
    assert (await take(units, record(votes=roll(*reversed(ROLL))))).known == 1
    with pytest.raises(RecordsRefused) as refused:
        await take(units, record(votes=roll(*ROLL[1:])))
    assert [each.reason for each in refused.value.objections] == ["records-changed"]


async def test_lines_with_weight_and_casting_voices_are_kept_by_name(units: Units) -> None:
    await convene(units)
    lines = roll(("Person 10", "yes"), ("Person 100", "no"), ("Person 10", "yes"))
    votes = (replace(lines[0], weight=2), lines[1], replace(lines[2], part=Part.CASTING))
    taken = await take(units, replace(record(votes=votes, numbers=Numbers(seats=5)), result="pass"))
    assert (taken.matched, taken.named) == (1, 2)


async def test_only_administrators_take_over_and_only_for_a_body_there_is(units: Units) -> None:
    await convene(units)
    with pytest.raises(NotAllowed):
        await take(units, record(), actor=SECRETARY)
    with pytest.raises(NotFound):
        await give(units, operator(Language.EN), LoadRecords("NIL", (), WORDS))
