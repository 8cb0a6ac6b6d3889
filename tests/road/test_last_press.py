"""Goal D4: a thousand quick changes of mind, through lanes, routes and rules to the rows: the last press wins."""

import random

from bot.handling import Handling
from bot.inbox import keep
from bot.lanes import Lanes
from council.ballots.commands import CastVote
from council.ballots.measure import Option
from council.identity import BallotId
from handlers.kit import forms
from handlers.kit.context import House
from handlers.kit.router import Router
from handlers.kit.routes import routes
from storage.unit_of_work import StoredUnit, Units
from tests.road.parts import at_work, lanes_on, tap
from tests.sittings import convene, open_ballot

MEMBERS, PAIRS = 20, 50
BOTH = (Option.NO, Option.YES)


async def test_of_a_thousand_changes_of_mind_every_last_press_wins(
    units: Units, house: House, handling: Handling
) -> None:
    members = await convene(units, MEMBERS)
    ballot_id = await open_ballot(units)
    router = Router(routes, house, forms.claim)
    lanes = lanes_on(units, Handling(units, router, handling.api, (), handling.committed).handle)
    ids = random.Random(4).sample(range(1, 1 << 40), MEMBERS * PAIRS * 2)  # no order at all among update ids
    people = [member.person_id or 0 for member in members]
    async with at_work(lanes):
        for number in range(PAIRS):
            minds = BOTH[:: 1 if number % 2 else -1]
            await press(units, lanes, [(CastVote(ballot_id, mind), who) for mind in minds for who in people], ids)
            await lanes.settle()
            assert await standing(units, ballot_id, people) == {minds[-1]: MEMBERS}
    assert await units.run(lambda uow: uow.inbox.lanes_waiting()) == []
    assert await units.run(lambda uow: uow.dead_letters.newest(1)) == []


async def press(units: Units, lanes: Lanes, answers: list[tuple[CastVote, int]], ids: list[int]) -> None:
    """Everybody presses in one batch, some presses delivered again; takes the ids it uses."""
    presses = [tap(ids.pop(), routes.codec.write(command), person) for command, person in answers]
    lanes.offer(await keep(units, presses))
    lanes.offer(await keep(units, presses[::10]))


async def standing(units: Units, ballot_id: BallotId, people: list[int]) -> dict[Option, int]:
    """How many votes each option has, by the votes themselves; the kept tally must say the same."""

    async def count(uow: StoredUnit) -> dict[Option, int]:
        found: dict[Option, int] = {}
        for person in people:
            elector = await uow.ballots.elector(ballot_id, person)  # type: ignore[arg-type]  # a person's number
            assert elector is not None
            vote = await uow.ballots.vote(ballot_id, elector.membership_id)
            assert vote is not None
            found[vote.option] = found.get(vote.option, 0) + 1
        tally = await uow.ballots.tally(ballot_id)
        assert (tally.yes, tally.no, tally.abstain) == tuple(found.get(option, 0) for option in Option)
        return found

    return await units.run(count)
