"""After a meeting is over nobody changes the questions that were never put to the vote in it."""

from collections.abc import Callable

import pytest

from council.ballots.commands import (
    ImposeRecusal,
    NominatePerson,
    Recuse,
    SetMajority,
    SetPurpose,
    SetSecrecy,
    ShowMotion,
)
from council.ballots.model import Purpose, RecusalReason
from council.ballots.refusals import MeetingNotCalled
from council.command import Command
from council.identity import MotionId
from council.meetings.commands import CancelMeeting, EndMeeting
from council.permissions.model import Actor
from storage.unit_of_work import Units
from tests.ballots import seat_of
from tests.databases import Clock
from tests.sittings import CHAIR, DAY, SECRETARY, call_meeting, convene, give, members

MEMBER = members(1)[0]
PRESSES: list[tuple[Actor, Callable[[MotionId], Command[object]]]] = [
    (SECRETARY, lambda motion_id: SetPurpose(motion_id, Purpose.REJECT)),
    (SECRETARY, lambda motion_id: SetMajority(motion_id, None)),
    (CHAIR, lambda motion_id: SetSecrecy(motion_id, is_secret=False)),
    (SECRETARY, lambda motion_id: NominatePerson(motion_id, "Асан Үсенов")),
    (MEMBER, lambda motion_id: Recuse(motion_id, RecusalReason.CONFLICT)),
    (CHAIR, lambda motion_id: ImposeRecusal(motion_id, seat_of(MEMBER), RecusalReason.CONFLICT)),
]


@pytest.mark.parametrize("is_held", [True, False])
@pytest.mark.parametrize(("actor", "press"), PRESSES)
async def test_an_old_button_changes_no_question_of_a_meeting_that_is_over(
    units: Units, clock: Clock, actor: Actor, press: Callable[[MotionId], Command[object]], *, is_held: bool
) -> None:
    await convene(units)
    meeting_id, motion_id = await call_meeting(units)
    assert (await give(units, SECRETARY, ShowMotion(motion_id))).may_change
    clock.advance(20 * DAY / 1000)
    over = EndMeeting(meeting_id) if is_held else CancelMeeting(meeting_id, "Зал жабық")
    await give(units, SECRETARY, over)
    with pytest.raises(MeetingNotCalled):
        await give(units, actor, press(motion_id))
    assert not (await give(units, SECRETARY, ShowMotion(motion_id))).may_change
