"""Ballots at a sitting: the quorum at the opening, only those present vote, hands raised in the room; both engines."""

import pytest

from bot.due import DueRunner
from council.ballots.commands import (
    CastVote,
    CloseBallot,
    ConfirmRoom,
    ExtendBallot,
    OpenBallot,
    OpenWindow,
    RecordHand,
    RemindSilent,
    ReviewClosing,
    ReviewOpening,
    ShowBallot,
    ShowHand,
    ShowRoom,
    TimeBallot,
)
from council.ballots.measure import Option, Result, Tally
from council.ballots.model import BallotState, Hand
from council.ballots.refusals import (
    AlreadyVoted,
    BallotClosed,
    BallotLacksQuorum,
    NobodySilent,
    NotCheckedIn,
    NotInTheRoom,
    RoomHasChanged,
    RoomNotConfirmed,
    SittingPaused,
)
from council.errors import NotAllowed
from council.identity import BallotId, Instant
from council.meetings.refusals import BallotStillOpen
from council.permissions.model import Actor
from council.sittings.commands import AdjournSitting
from council.sittings.model import Sitting, SittingState
from storage.unit_of_work import Units
from tests.ballots import close, come, put, rule, seat_of, sit, vote
from tests.databases import Clock
from tests.sittings import ADVISORY, CHAIR, DAY, SECRETARY, convene, give, notices, open_ballot, person

YES, NO, ABSTAIN = Option.YES, Option.NO, Option.ABSTAIN


async def hands(units: Units, ballot_id: BallotId) -> dict[str, Option]:
    return {hand.name: hand.option for hand in await units.run(lambda uow: uow.ballots.raised(ballot_id))}


async def confirm(units: Units, ballot_id: BallotId) -> None:
    """Act as whoever presides, who has looked at the list as it stands."""
    seen = (await give(units, CHAIR, ReviewClosing(ballot_id))).raised
    await give(units, CHAIR, ConfirmRoom(ballot_id, max(hand.cast_at for hand in seen)))


async def test_without_a_quorum_in_the_room_no_ballot_is_opened(units: Units) -> None:
    first, second, *_ = await convene(units)
    _, motion_id = await sit(units, [CHAIR, first, second])
    review = await give(units, CHAIR, ReviewOpening(motion_id))
    assert (review.present, review.quorum) == (3, 4)
    with pytest.raises(BallotLacksQuorum):
        await give(units, CHAIR, OpenBallot(motion_id))


async def test_the_quorum_at_the_opening_is_kept_with_the_ballot(units: Units) -> None:
    first, second, third, _ = await convene(units)
    _, motion_id = await sit(units, [CHAIR, first, second, third, ADVISORY])
    course = (await give(units, CHAIR, OpenBallot(motion_id))).ballot.course
    assert (course.quorum, course.present, course.awaited) == (4, 4, 4)


async def test_who_has_not_come_does_not_vote_until_they_do(units: Units) -> None:
    *present, late = await convene(units)
    meeting_id, motion_id = await sit(units, [CHAIR, *present])
    ballot_id = await put(units, motion_id)
    with pytest.raises(NotCheckedIn):
        await give(units, late, CastVote(ballot_id, YES))
    await come(units, meeting_id, [late])
    assert (await give(units, late, CastVote(ballot_id, YES))).is_new


async def test_those_who_came_and_were_silent_are_present_at_the_close(units: Units) -> None:
    sitting = await convene(units)
    _, motion_id = await sit(units, [CHAIR, *sitting])
    ballot_id = await put(units, motion_id)
    await vote(units, ballot_id, [(CHAIR, YES), (sitting[0], YES)])
    outcome = (await close(units, ballot_id)).outcome
    assert outcome is not None
    assert (outcome.present, outcome.base, outcome.result) == (5, 5, "not_carried")


async def test_no_ballot_is_opened_in_a_break(units: Units) -> None:
    sitting = await convene(units)
    meeting_id, motion_id = await sit(units, [CHAIR, *sitting])
    paused = Sitting(meeting_id, SittingState.BREAK, seat_of(CHAIR), Instant(0))
    await units.run(lambda uow: uow.sittings.save(paused))
    with pytest.raises(SittingPaused):
        await give(units, CHAIR, OpenBallot(motion_id))


async def test_a_sitting_is_not_put_off_while_those_who_are_there_vote(units: Units, clock: Clock) -> None:
    member, *others = await convene(units)
    meeting_id, motion_id = await sit(units, [CHAIR, member, *others])
    ballot_id = await put(units, motion_id)
    put_off = AdjournSitting(meeting_id, Instant(clock.now + 30 * DAY))
    with pytest.raises(BallotStillOpen):
        await give(units, CHAIR, put_off)
    await vote(units, ballot_id, [(each, YES) for each in (CHAIR, member, *others)])
    assert (await close(units, ballot_id)).result is Result.CARRIED
    assert (await give(units, CHAIR, put_off)).state is SittingState.ADJOURNED


async def test_a_window_for_those_who_do_not_come_keeps_no_sitting_from_being_put_off(
    units: Units, clock: Clock
) -> None:
    await convene(units)
    await rule(units, voting_is_absentee_allowed=True)
    meeting_id, motion_id = await sit(units, [CHAIR])
    await give(units, CHAIR, OpenWindow(motion_id, 60))
    page = await give(units, CHAIR, AdjournSitting(meeting_id, Instant(clock.now + 30 * DAY)))
    assert page.state is SittingState.ADJOURNED


async def test_at_a_sitting_nobody_is_reminded_who_has_not_come_and_cannot_vote(units: Units, clock: Clock) -> None:
    first, second, third, _ = await convene(units)
    _, motion_id = await sit(units, [CHAIR, first, second, third])
    ballot_id = await put(units, motion_id)
    await vote(units, ballot_id, [(CHAIR, YES), (first, YES)])
    assert await give(units, SECRETARY, RemindSilent(ballot_id)) == 2
    told = await notices(units, "ballot-reminder")
    assert {each.person_id for each in told} == {second.person_id, third.person_id}
    await vote(units, ballot_id, [(second, YES), (third, NO)])
    clock.advance(60)
    with pytest.raises(NobodySilent):
        await give(units, SECRETARY, RemindSilent(ballot_id))


async def test_the_minute_begins_when_all_who_came_have_voted(units: Units, clock: Clock) -> None:
    *present, _ = await convene(units)
    _, motion_id = await sit(units, [CHAIR, *present])
    ballot_id = await put(units, motion_id)
    await vote(units, ballot_id, [(actor, YES) for actor in (CHAIR, *present)])
    clock.advance(60)
    await DueRunner(units, lambda: None).turn()
    assert (await give(units, CHAIR, ShowBallot(ballot_id))).ballot.state is BallotState.CLOSED


async def test_more_time_that_was_given_for_those_on_their_way_is_not_cut_short(units: Units, clock: Clock) -> None:
    """Four of five are there and have voted; the chair gives ten minutes more for the fifth."""
    late, *others = await convene(units)
    meeting_id, motion_id = await sit(units, [CHAIR, *others])
    ballot_id = await put(units, motion_id)
    await give(units, CHAIR, TimeBallot(ballot_id, 1))
    await give(units, CHAIR, ExtendBallot(ballot_id, 10, "Бір мүше жолда келе жатыр"))
    await vote(units, ballot_id, [(each, YES) for each in (CHAIR, *others)])
    assert await state_after(units, clock, ballot_id, 300) is BallotState.OPEN
    await come(units, meeting_id, [late])
    await vote(units, ballot_id, [(late, NO)])
    assert await state_after(units, clock, ballot_id, 60) is BallotState.CLOSED


async def state_after(units: Units, clock: Clock, ballot_id: BallotId, seconds: float) -> BallotState:
    clock.advance(seconds)
    await DueRunner(units, lambda: None).turn()
    return (await give(units, CHAIR, ShowBallot(ballot_id))).ballot.state


async def room(units: Units) -> tuple[Actor, BallotId]:
    """A ballot at a sitting to which one member came without a phone."""
    member, *others = await convene(units)
    _, motion_id = await sit(units, [CHAIR, *others], in_room=[member])
    return member, await put(units, motion_id)


async def test_the_secretary_puts_a_raised_hand_down_and_the_member_is_told(units: Units) -> None:
    member, ballot_id = await room(units)
    shown = await give(units, SECRETARY, ShowRoom(ballot_id))
    assert [each.membership_id for each in shown.silent.items] == [seat_of(member)]
    assert (await give(units, SECRETARY, ShowHand(ballot_id, seat_of(member)))).name == f"Person {member.person_id}"
    await give(units, SECRETARY, RecordHand(ballot_id, seat_of(member), NO))
    assert await hands(units, ballot_id) == {f"Person {member.person_id}": NO}
    told = await notices(units, "ballot-hand")
    assert [(notice.person_id, notice.facts["option"]) for notice in told] == [(member.person_id, "no")]
    page = await give(units, member, ShowBallot(ballot_id))
    assert (page.own, page.own_by_room, page.in_room, page.voted) == (NO, True, 1, 1)


async def test_the_members_own_tap_takes_the_place_of_the_hand(units: Units) -> None:
    member, ballot_id = await room(units)
    await give(units, SECRETARY, RecordHand(ballot_id, seat_of(member), NO))
    await give(units, member, CastVote(ballot_id, YES))
    assert await hands(units, ballot_id) == {}
    assert await units.run(lambda uow: uow.ballots.tally(ballot_id)) == Tally(yes=1)
    with pytest.raises(AlreadyVoted):
        await give(units, SECRETARY, RecordHand(ballot_id, seat_of(member), NO))
    kept = await units.run(lambda uow: uow.ballots.vote(ballot_id, seat_of(member)))
    assert kept is not None
    assert (kept.hand, kept.revision) == (Hand.SELF, 2)


async def test_the_same_answer_by_ones_own_tap_is_ones_own(units: Units) -> None:
    member, ballot_id = await room(units)
    await give(units, SECRETARY, RecordHand(ballot_id, seat_of(member), YES))
    assert (await give(units, member, CastVote(ballot_id, YES))).is_new
    assert await hands(units, ballot_id) == {}
    assert await units.run(lambda uow: uow.ballots.tally(ballot_id)) == Tally(yes=1)


async def test_the_secretary_may_mend_a_hand_put_down_wrongly(units: Units) -> None:
    member, ballot_id = await room(units)
    for option in (NO, YES):
        await give(units, SECRETARY, RecordHand(ballot_id, seat_of(member), option))
    assert await units.run(lambda uow: uow.ballots.tally(ballot_id)) == Tally(yes=1)


async def test_whoever_presides_confirms_the_hands_before_the_close(units: Units, clock: Clock) -> None:
    member, ballot_id = await room(units)
    await give(units, SECRETARY, RecordHand(ballot_id, seat_of(member), NO))
    seen = (await give(units, CHAIR, ReviewClosing(ballot_id))).raised[0].cast_at
    with pytest.raises(RoomNotConfirmed):
        await give(units, CHAIR, CloseBallot(ballot_id))
    clock.advance(1)
    await give(units, SECRETARY, RecordHand(ballot_id, seat_of(member), YES))
    with pytest.raises(RoomHasChanged):
        await give(units, CHAIR, ConfirmRoom(ballot_id, seen))
    await confirm(units, ballot_id)
    assert (await give(units, CHAIR, ReviewClosing(ballot_id))).is_confirmed
    assert (await close(units, ballot_id)).state is BallotState.CLOSED


async def test_hands_that_nobody_confirmed_hold_up_the_close_by_itself(units: Units, clock: Clock) -> None:
    member, ballot_id = await room(units)
    others = await units.run(lambda uow: uow.ballots.silent(ballot_id))
    await give(units, SECRETARY, RecordHand(ballot_id, seat_of(member), NO))
    for each in others:
        if each.membership_id != seat_of(member):
            await vote(units, ballot_id, [(person(each.membership_id, "member"), YES)])
    clock.advance(60)
    await DueRunner(units, lambda: None).turn()
    assert (await give(units, CHAIR, ShowBallot(ballot_id))).ballot.state is BallotState.OPEN
    assert [notice.person_id for notice in await notices(units, "ballot-room-waits")] == [CHAIR.person_id]


async def test_a_hand_is_put_down_only_for_whom_the_secretary_has_checked_in(units: Units) -> None:
    _, ballot_id = await room(units)
    for actor in (CHAIR, ADVISORY):
        with pytest.raises(NotInTheRoom):
            await give(units, SECRETARY, RecordHand(ballot_id, seat_of(actor), YES))


async def test_a_meeting_without_a_sitting_knows_no_raised_hands(units: Units) -> None:
    member, *_ = await convene(units)
    ballot_id = await open_ballot(units)
    with pytest.raises(NotInTheRoom):
        await give(units, SECRETARY, RecordHand(ballot_id, seat_of(member), YES))
    with pytest.raises(NotInTheRoom):
        await give(units, SECRETARY, ShowRoom(ballot_id))


async def test_nobody_but_the_secretary_puts_hands_down_and_none_after_the_close(units: Units) -> None:
    member, ballot_id = await room(units)
    for actor in (CHAIR, member, ADVISORY):
        with pytest.raises(NotAllowed):
            await give(units, actor, RecordHand(ballot_id, seat_of(member), YES))
    await close(units, ballot_id)
    with pytest.raises(BallotClosed):
        await give(units, SECRETARY, RecordHand(ballot_id, seat_of(member), YES))
