"""Goals V1 and V2: one valid vote each although all press at once, and no office votes for others; on both engines."""

import random
from datetime import date

import pytest

from council.ballots.commands import CastVote
from council.ballots.measure import Option, Tally
from council.bodies.model import Membership
from council.identity import BallotId, MembershipId
from council.language import Language
from council.permissions.model import Actor, Role, operator
from council.profiles.model import Voting
from storage.engine import Engine
from storage.unit_of_work import StoredUnit, Units
from tests.ballots import put, seat_of
from tests.sittings import (
    ADVISORY,
    CHAIR,
    FOREIGN_CHAIR,
    KST,
    SECRETARY,
    STRANGER,
    call_soon,
    convene,
    give,
    person,
    seat,
)
from tests.trials.conftest import Note
from tests.trials.voting_trust import Fuzzer, Raced, fuzz, race, total

OTHERS = [FOREIGN_CHAIR, STRANGER, SECRETARY]
LEFT_OUT = {"CastVote", "Choose", "RecordHand", "CloseBallot"}
"""The ways in which a vote is given by its owner, the one in which a raised hand is put down, and the end of it all."""


def judged(reached: Raced) -> None:
    assert reached.accepted > 0
    assert (reached.doubled, reached.uncounted, reached.ineligible, reached.late) == (0, 0, 0, 0)


async def test_two_hundred_members_who_press_five_times_each_have_one_vote_at_the_most(units: Units) -> None:
    members = await convene(units, 200)
    judged(await race(units, members, OTHERS, 5, random.Random(1)))


@pytest.mark.trial
@pytest.mark.timeout(7200)
async def test_in_five_hundred_races_of_two_hundred_members_each_has_one_vote_at_the_most(
    units: Units, engine: Engine, note: Note
) -> None:
    members, chance = await convene(units, 200), random.Random(2)
    reached = total([await race(units, members, OTHERS, 20, chance) for _ in range(500)])
    kept = f"{reached.presses} presses, {reached.accepted} accepted, {reached.doubled} doubled"
    note("V1", engine, f"{kept}, {reached.uncounted} uncounted, {reached.late} late", "0, 0, 0, 0")
    judged(reached)


async def opened(units: Units, members: list[Actor]) -> tuple[BallotId, dict[str, list[int]]]:
    """An open ballot in which half have voted, and everything that could be aimed at."""
    meeting_id, motion_id = await call_soon(units)
    ballot_id = await put(units, motion_id)
    for number, actor in enumerate(members[::2]):
        await give(units, actor, CastVote(ballot_id, list(Option)[number % 3]))
    seats = [int(seat_of(actor)) for actor in (CHAIR, *members, ADVISORY)]
    things = {
        "ballot_id": [int(ballot_id)],
        "motion_id": [int(motion_id)],
        "meeting_id": [int(meeting_id)],
        "membership_id": seats,
        "person_id": seats,
        "body_id": [int(KST)],
    }
    return ballot_id, things


async def votes_and_roll(units: Units, ballot_id: BallotId) -> tuple[Tally, list[tuple[int, Option | None]]]:
    roll = await units.run(lambda uow: uow.ballots.roll(ballot_id))
    tally = await units.run(lambda uow: uow.ballots.tally(ballot_id))
    return tally, [(line.membership_id, line.option) for line in roll]


async def rearrange(units: Units, members: list[Actor]) -> None:
    """Seat somebody new, and end somebody's seat, as a roster edit would."""
    new, gone = person(777, "member"), members[0]

    async def edit(uow: StoredUnit) -> None:
        await seat(uow, new, "member")
        assert gone.person_id is not None
        ended = Membership(
            MembershipId(gone.person_id),
            KST,
            gone.person_id,
            "member",
            Role.MEMBER,
            Voting.VOTING,
            None,
            date(2026, 1, 5),
            date(2026, 1, 6),
            "order 1",
            "order 2",
        )
        await uow.bodies.save_membership(ended)

    await units.run(edit)


async def nobody_votes_for_others(units: Units, count: int, seed: int) -> str:
    members = await convene(units, 12)
    ballot_id, things = await opened(units, members)
    before = await votes_and_roll(units, ballot_id)
    await rearrange(units, members)
    offices = [SECRETARY, CHAIR, operator(Language.KK)]
    came = await fuzz(units, offices, Fuzzer(random.Random(seed), things), LEFT_OUT, count)
    assert await votes_and_roll(units, ballot_id) == before
    assert came["done"] > count // 50, "the commands were worth trying"
    return f"{came.total()} commands, {came['done']} of them done: votes and list unchanged"


async def test_whatever_offices_do_while_a_ballot_is_open_its_votes_and_its_list_stay(units: Units) -> None:
    await nobody_votes_for_others(units, 400, 3)


@pytest.mark.trial
@pytest.mark.timeout(3600)
async def test_ten_thousand_commands_of_offices_change_no_vote(units: Units, engine: Engine, note: Note) -> None:
    note("V2", engine, await nobody_votes_for_others(units, 10_000, 4), "unchanged")
