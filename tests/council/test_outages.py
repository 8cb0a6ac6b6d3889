"""Outages: noted when updates come in again, and then every open ballot is shown once more."""

import pytest

from council.ballots.commands import CloseBallot
from council.identity import Instant
from council.notices.model import Subject
from council.outages.hearing import hear
from council.outages.model import Outage
from storage.sendings import DirtyCard
from storage.unit_of_work import StoredUnit, Units
from tests.databases import NOON, Clock
from tests.sittings import ADVISORY, CHAIR, GROUP, cards, convene, draw_cards, give, open_ballot

LOST_AFTER = 150_000


async def heard(units: Units) -> Outage | None:
    return await units.run(lambda uow: hear(uow, LOST_AFTER))


async def test_the_first_time_there_is_nothing_to_compare_with(units: Units) -> None:
    assert await heard(units) is None


@pytest.mark.parametrize("seconds", [10, 150])
async def test_a_short_silence_is_no_outage(units: Units, clock: Clock, seconds: int) -> None:
    await convene(units)
    await heard(units)
    ballot = Subject("ballot", await open_ballot(units))
    await draw_cards(units)
    clock.advance(seconds)
    assert await heard(units) is None
    assert await cards(units, ballot) == []


async def test_after_an_outage_the_cards_of_open_ballots_are_sent_anew_once(units: Units, clock: Clock) -> None:
    sitting = await convene(units)
    await heard(units)
    ballot = Subject("ballot", await open_ballot(units))
    await draw_cards(units)
    clock.advance(151)
    assert await heard(units) == Outage(NOON, Instant(NOON + 151_000))
    assert set(await cards(units, ballot)) == {GROUP, *(each.chat_id for each in (CHAIR, *sitting, ADVISORY))}
    dirty = await units.run(lambda uow: uow.delivery.dirty_cards((), 100))
    assert {card.message_id for card in dirty if card.subject == ballot} == {None}
    await draw_cards(units)
    clock.advance(10)
    assert await heard(units) is None
    assert await cards(units, ballot) == []


async def test_a_closed_ballot_is_left_alone(units: Units, clock: Clock) -> None:
    await convene(units)
    await heard(units)
    ballot_id = await open_ballot(units)
    await give(units, CHAIR, CloseBallot(ballot_id))
    await draw_cards(units)
    clock.advance(3600)
    assert await heard(units) is not None
    assert await cards(units, Subject("ballot", ballot_id)) == []


async def test_an_edit_under_way_brings_no_let_go_message_back(units: Units, clock: Clock) -> None:
    """The network comes back for the way out a moment before the way in."""
    await convene(units)
    ballot = Subject("ballot", await open_ballot(units))
    await draw_cards(units)

    async def begin_edit(uow: StoredUnit) -> DirtyCard:
        await uow.cards.touch(ballot)
        return (await uow.delivery.dirty_cards((), 1))[0]

    under_way = await units.run(begin_edit)
    assert under_way.message_id is not None
    await units.run(lambda uow: uow.cards.renew(ballot))
    await units.run(lambda uow: uow.delivery.card_shown(under_way, "drawn", under_way.message_id))
    dirty = await units.run(lambda uow: uow.delivery.dirty_cards((), 100))
    again = next(card for card in dirty if card.chat_id == under_way.chat_id and card.subject == ballot)
    assert (again.message_id, again.digest) == (None, None)


async def test_an_outage_is_told_only_of_what_began_before_it(units: Units, clock: Clock) -> None:
    await heard(units)
    clock.advance(200)
    outage = await heard(units)
    assert await units.run(lambda uow: uow.outages.last_since(NOON)) == outage
    assert await units.run(lambda uow: uow.outages.last_since(clock.now)) is None


async def test_a_restored_database_takes_its_age_for_no_outage(units: Units, clock: Clock) -> None:
    await heard(units)
    clock.advance(24 * 3600)
    await units.run(lambda uow: uow.outages.forget())
    assert await heard(units) is None
