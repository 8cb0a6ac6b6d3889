"""Minutes of a sitting: who was checked in, a recusal, a raised hand, a casting vote, an election, who spoke."""

from council.ballots.commands import Choose, ConfirmRoom, RecordHand, Recuse, ReviewClosing, SetSecrecy
from council.ballots.measure import Option, Result, Tally
from council.ballots.model import RecusalReason
from council.decisions.commands import ShowAdopted
from council.identity import BallotId, MeetingId
from council.meetings.commands import EndMeeting
from council.minutes.commands import ShowMinutes
from council.minutes.protocol import Protocol
from council.permissions.model import Actor
from council.sittings.commands import ApproveAgenda, AskFloor, GiveFloor, TakeItem
from storage.unit_of_work import Units
from tests.ballots import carried_by_casting_vote, close, election, put, rule, seat_of, sit, vote
from tests.databases import Clock
from tests.gathering import opened
from tests.minutes import connect_channel, publish
from tests.sittings import CHAIR, DAY, SECRETARY, call_soon, convene, give, notices

YES, NO = Option.YES, Option.NO


async def minutes_of(units: Units, meeting_id: MeetingId) -> Protocol:
    await give(units, CHAIR, EndMeeting(meeting_id))
    protocol = (await give(units, SECRETARY, ShowMinutes(meeting_id))).protocol
    assert protocol is not None
    return protocol


async def raise_hand(units: Units, ballot_id: BallotId, actor: Actor) -> None:
    """Let the secretary put the member's hand down, and the chair find the list right."""
    await give(units, SECRETARY, RecordHand(ballot_id, seat_of(actor), YES))
    (hand,) = (await give(units, CHAIR, ReviewClosing(ballot_id))).raised
    await give(units, CHAIR, ConfirmRoom(ballot_id, hand.cast_at))


async def test_the_roll_tells_recusals_and_raised_hands_apart(units: Units) -> None:
    aside, voter, in_room, _ = await convene(units)
    meeting_id, motion_id = await sit(units, [CHAIR, aside, voter], in_room=[in_room])
    await give(units, aside, Recuse(motion_id, RecusalReason.CONFLICT))
    ballot_id = await put(units, motion_id)
    await vote(units, ballot_id, [(CHAIR, YES), (voter, NO)])
    await raise_hand(units, ballot_id, in_room)
    await close(units, ballot_id)
    protocol = await minutes_of(units, meeting_id)
    assert [each.name for each in protocol.present] == ["Person 10", "Person 100", "Person 101", "Person 102"]
    assert [each.name for each in protocol.absent] == ["Person 103"]
    (ballot,) = protocol.ballots()
    told = {line.name: (line.option, line.recused, line.in_room) for line in ballot.roll if line.is_voting}
    assert told["Person 100"] == (None, RecusalReason.CONFLICT, False)
    assert told["Person 101"] == (NO, None, False)
    assert told["Person 102"] == (YES, None, True)


async def test_who_stepped_aside_from_a_secret_ballot_is_minuted_and_nobody_elses_name(units: Units) -> None:
    aside, *others = await convene(units)
    await rule(units, voting_is_secret_allowed=True)
    meeting_id, motion_id = await sit(units, [CHAIR, aside, *others])
    await give(units, SECRETARY, SetSecrecy(motion_id, is_secret=True))
    await give(units, aside, Recuse(motion_id, RecusalReason.CONFLICT))
    ballot_id = await put(units, motion_id)
    await vote(units, ballot_id, [(each, YES) for each in (CHAIR, *others)])
    await close(units, ballot_id)
    (ballot,) = (await minutes_of(units, meeting_id)).ballots()
    (line,) = ballot.roll
    assert (line.name, line.recused, line.option) == ("Person 100", RecusalReason.CONFLICT, None)


async def test_a_casting_vote_stands_beside_equal_counts(units: Units, clock: Clock) -> None:
    meeting_id = await carried_by_casting_vote(units)
    clock.advance(30 * DAY / 1000)
    (ballot,) = (await minutes_of(units, meeting_id)).ballots()
    assert (ballot.counts, ballot.casting, ballot.result) == (Tally(2, 2), YES, Result.CARRIED)


async def test_an_election_is_minuted_with_its_run_off_and_decided_once(units: Units, clock: Clock) -> None:
    first, second, third, fourth = await convene(units)
    meeting_id, motion_id = await call_soon(units)
    ann, ben, cat = await election(units, motion_id, [first, second, third])
    ballot_id = await put(units, motion_id)
    for actor, choice in ((CHAIR, ann), (first, ann), (second, ben), (third, cat), (fourth, ben)):
        await give(units, actor, Choose(ballot_id, choice))
    await close(units, ballot_id)
    again = await put(units, motion_id)
    for actor, choice in ((CHAIR, ann), (first, ann), (second, ben), (third, ann), (fourth, ben)):
        await give(units, actor, Choose(again, choice))
    await close(units, again)
    clock.advance(30 * DAY / 1000)
    before, after = (await minutes_of(units, meeting_id)).ballots()
    assert [(each.name, each.votes) for each in before.candidates] == [
        ("Person 100", 2),
        ("Person 101", 2),
        ("Person 102", 1),
    ]
    assert [(each.name, each.votes) for each in after.candidates] == [("Person 100", 3), ("Person 101", 2)]
    assert (before.winner, before.adopted, after.winner) == (None, None, "Person 100")
    (decision,) = (await give(units, SECRETARY, ShowAdopted(meeting_id))).decisions.items
    assert decision.text.endswith(" – Person 100")


async def test_who_had_the_floor_stands_under_the_item(units: Units, clock: Clock) -> None:
    meeting_id, (member, *_) = await opened(units, clock)
    await give(units, CHAIR, ApproveAgenda(meeting_id))
    (item,) = await units.run(lambda uow: uow.meetings.items_of(meeting_id))
    await give(units, CHAIR, TakeItem(item.id))
    await give(units, member, AskFloor(meeting_id))
    (speech,) = await units.run(lambda uow: uow.sittings.speeches(meeting_id))
    await give(units, CHAIR, GiveFloor(speech.id))
    protocol = await minutes_of(units, meeting_id)
    assert protocol.items[0].speakers == ("Person 100",)
    assert protocol.agenda_hands == Tally(5)
    assert protocol.presiding == "Person 10"


async def test_the_announcement_gives_the_hour_at_which_the_sitting_was_opened_as_the_minutes_do(
    units: Units, clock: Clock
) -> None:
    meeting_id, _ = await opened(units, clock)
    protocol = await minutes_of(units, meeting_id)
    await units.run(connect_channel)
    await publish(units, clock, meeting_id)
    told = [*await notices(units, "minutes-published"), *await notices(units, "minutes-published-in-channel")]
    assert len(told) == 8
    assert {each.facts["starts_at"] for each in told} == {protocol.starts_at}
    meeting = await units.run(lambda uow: uow.meetings.meeting(meeting_id))
    assert meeting is not None
    assert protocol.starts_at != meeting.starts_at
