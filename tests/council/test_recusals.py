"""Stepping aside before a ballot: on record, out of the electorate, too late once it has begun; on both engines."""

import pytest

from council.ballots.commands import (
    CastVote,
    ImposeRecusal,
    LiftRecusal,
    OpenBallot,
    Recuse,
    ReviewOpening,
    ShowBallot,
    ShowMotion,
    ShowRecusals,
    WithdrawRecusal,
)
from council.ballots.measure import Option, Result
from council.ballots.model import RecusalReason
from council.ballots.refusals import BallotLacksQuorum, NobodyToVote, NotAnElector, RecusalTooLate
from council.errors import NotAllowed
from council.identity import BallotId
from council.notices.model import Subject
from council.sittings.commands import ShowSitting
from storage.unit_of_work import Units
from tests.ballots import begin_item, close, outcome, put, rule, seat_of, sit, vote
from tests.sittings import (
    ADVISORY,
    CHAIR,
    GROUP,
    SECRETARY,
    call_soon,
    cards,
    convene,
    draw_cards,
    give,
    notices,
    recorded,
)

YES, NO = Option.YES, Option.NO
KINSHIP, CONFLICT = RecusalReason.KINSHIP, RecusalReason.CONFLICT


async def aside_from(units: Units, ballot_id: BallotId) -> dict[int, RecusalReason]:
    roll = await units.run(lambda uow: uow.ballots.roll(ballot_id))
    return {line.membership_id: line.recused for line in roll if line.recused is not None}


async def test_whoever_steps_aside_is_not_asked_and_not_entitled(units: Units) -> None:
    member, *_ = await convene(units)
    _, motion_id = await call_soon(units)
    page = await give(units, member, Recuse(motion_id, KINSHIP))
    assert page.own_recusal is not None
    assert (page.own_recusal.reason, page.own_recusal.is_imposed, page.recused) == (KINSHIP, False, 1)
    assert (await give(units, CHAIR, ReviewOpening(motion_id))).entitled == 4
    ballot_id = await put(units, motion_id)
    with pytest.raises(NotAnElector):
        await give(units, member, CastVote(ballot_id, YES))


async def test_a_recusal_stands_in_the_roll_with_the_class_of_its_reason(units: Units) -> None:
    member, other, *_ = await convene(units)
    _, motion_id = await call_soon(units)
    await give(units, member, Recuse(motion_id, CONFLICT))
    ballot_id = await put(units, motion_id)
    await vote(units, ballot_id, [(other, NO)])
    roll = {line.name: (line.option, line.recused) for line in await units.run(lambda uow: uow.ballots.roll(ballot_id))}
    assert roll[f"Person {member.person_id}"] == (None, CONFLICT)
    assert roll[f"Person {other.person_id}"] == (NO, None)
    assert await recorded(units, Subject("motion", motion_id)) == ["member-recused"]


async def test_once_the_ballot_is_open_nobody_steps_aside_or_comes_back(units: Units) -> None:
    member, other, *_ = await convene(units)
    _, motion_id = await call_soon(units)
    await give(units, member, Recuse(motion_id, KINSHIP))
    await put(units, motion_id)
    for actor, command in ((other, Recuse(motion_id, KINSHIP)), (member, WithdrawRecusal(motion_id))):
        with pytest.raises(RecusalTooLate):
            await give(units, actor, command)


async def test_before_the_ballot_a_member_may_come_back(units: Units) -> None:
    member, *_ = await convene(units)
    _, motion_id = await call_soon(units)
    await give(units, member, Recuse(motion_id, KINSHIP))
    assert (await give(units, member, WithdrawRecusal(motion_id))).own_recusal is None
    assert (await give(units, CHAIR, ReviewOpening(motion_id))).entitled == 5


async def test_who_comes_back_for_the_next_ballot_stays_aside_on_record_in_the_one_before(units: Units) -> None:
    member, other, *_ = await convene(units)
    _, motion_id = await call_soon(units)
    await give(units, member, Recuse(motion_id, KINSHIP))
    first = await put(units, motion_id)
    await vote(units, first, [(other, YES)])
    assert (await close(units, first)).result is Result.NO_QUORUM
    await give(units, member, WithdrawRecusal(motion_id))
    await give(units, other, Recuse(motion_id, CONFLICT))
    second = await put(units, motion_id)
    assert await aside_from(units, first) == {seat_of(member): KINSHIP}
    assert await aside_from(units, second) == {seat_of(other): CONFLICT}


async def test_what_the_body_has_imposed_is_told_and_only_whoever_presides_takes_it_back(units: Units) -> None:
    member, *_ = await convene(units)
    _, motion_id = await call_soon(units)
    aside = await give(units, CHAIR, ImposeRecusal(motion_id, seat_of(member), CONFLICT))
    assert [line.name for line, recusal in aside.members.items if recusal] == [f"Person {member.person_id}"]
    assert [notice.person_id for notice in await notices(units, "motion-recused")] == [member.person_id]
    with pytest.raises(NotAllowed):
        await give(units, member, WithdrawRecusal(motion_id))
    await give(units, CHAIR, LiftRecusal(motion_id, seat_of(member)))
    assert (await give(units, member, ShowMotion(motion_id))).own_recusal is None


async def test_neither_a_secretary_nor_an_advisory_participant_sets_anybody_aside(units: Units) -> None:
    member, *_ = await convene(units)
    _, motion_id = await call_soon(units)
    for actor in (SECRETARY, ADVISORY, member):
        with pytest.raises(NotAllowed):
            await give(units, actor, ImposeRecusal(motion_id, seat_of(member), CONFLICT))
    with pytest.raises(NotAllowed):
        await give(units, ADVISORY, Recuse(motion_id, KINSHIP))
    assert (await give(units, SECRETARY, ShowRecusals(motion_id))).motion.id == motion_id


async def test_a_ballot_needs_somebody_who_has_not_stepped_aside(units: Units) -> None:
    sitting = await convene(units)
    _, motion_id = await call_soon(units)
    for actor in (CHAIR, *sitting):
        await give(units, actor, Recuse(motion_id, KINSHIP))
    with pytest.raises(NobodyToVote):
        await give(units, CHAIR, OpenBallot(motion_id))


async def test_whether_those_aside_count_as_present_is_for_the_regulation_to_say(units: Units) -> None:
    member, *others = await convene(units)
    await rule(units, voting_are_recused_in_quorum=False)
    _, motion_id = await sit(units, [CHAIR, member, *others])
    await give(units, member, Recuse(motion_id, KINSHIP))
    ballot_id = await put(units, motion_id)
    await vote(units, ballot_id, [(CHAIR, YES), (others[0], YES)])
    assert (await close(units, ballot_id)).result is Result.NOT_CARRIED
    assert ((await outcome(units, ballot_id)).present, (await outcome(units, ballot_id)).electorate.recused) == (4, 1)


@pytest.mark.parametrize(("are_counted", "counted", "lacks"), [(True, 4, False), (False, 3, True)])
async def test_the_hall_and_the_review_show_the_number_that_the_opening_checks(
    units: Units, *, are_counted: bool, counted: int, lacks: bool
) -> None:
    """Four of five seats are there and four are needed; one of those there steps aside."""
    member, *others = await convene(units)
    await rule(units, voting_are_recused_in_quorum=are_counted)
    meeting_id, motion_id = await sit(units, [CHAIR, member, *others[:2]])
    await units.run(lambda uow: begin_item(uow, meeting_id))
    await draw_cards(units)
    await give(units, member, Recuse(motion_id, KINSHIP))
    assert GROUP in await cards(units, Subject("meeting", meeting_id))
    page = await give(units, CHAIR, ShowSitting(meeting_id))
    assert (page.hall.present, page.hall.quorum) == (4, 4)
    assert [(each.counted, each.quorum) for each in page.ballot_quorums] == ([(3, 4)] if lacks else [])
    opening = await give(units, CHAIR, ReviewOpening(motion_id))
    assert (opening.present, opening.counted, opening.quorum) == (4, counted, 4)
    if lacks:
        with pytest.raises(BallotLacksQuorum) as refused:
            await put(units, motion_id)
        assert refused.value.args_for_words == {"present": 3, "quorum": 4}
    else:
        assert (await give(units, CHAIR, ShowBallot(await put(units, motion_id)))).ballot.course.present == 4
