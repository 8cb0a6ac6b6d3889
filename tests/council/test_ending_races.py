"""A ballot that is opened while its meeting ends or is put off: one of the two, never both; on both engines."""

import asyncio

import pytest

from council.ballots.commands import OpenBallot
from council.command import Command
from council.errors import RuleBroken
from council.identity import Instant, MotionId
from council.meetings.commands import EndMeeting
from council.permissions.model import Actor
from council.sittings.commands import AdjournSitting
from storage.unit_of_work import Units
from tests.ballots import sit
from tests.databases import Clock
from tests.sittings import CHAIR, DAY, SECRETARY, convene, give

ROUNDS = 12


async def at_once(units: Units, motion_id: MotionId, actor: Actor, order: Command[object]) -> int:
    """Open the ballot and give the order; how many of the two came through."""

    async def tried(who: Actor, command: Command[object]) -> bool:
        try:
            await give(units, who, command)
        except RuleBroken:
            return False
        return True

    return sum(await asyncio.gather(tried(CHAIR, OpenBallot(motion_id)), tried(actor, order)))


@pytest.mark.parametrize("is_end", [True, False])
async def test_a_ballot_opens_or_the_meeting_stops_but_not_both(units: Units, clock: Clock, *, is_end: bool) -> None:
    members = await convene(units)
    for _ in range(ROUNDS):
        meeting_id, motion_id = await sit(units, [CHAIR, *members])
        until = Instant(clock.now + 30 * DAY)
        order = (SECRETARY, EndMeeting(meeting_id)) if is_end else (CHAIR, AdjournSitting(meeting_id, until))
        assert await at_once(units, motion_id, *order) == 1
