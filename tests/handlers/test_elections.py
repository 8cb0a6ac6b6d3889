"""Elections and equal votes as people hear of them: who was elected, who meets again, who was against all."""

import importlib

import pytest

from council.ballots.commands import Choose
from council.ballots.conducting import BreakTie
from council.ballots.measure import Option
from council.identity import BallotId, CandidateId
from council.permissions.model import Actor
from handlers.kit.context import House
from storage.unit_of_work import Units
from tests.ballots import close, election, put, vote
from tests.handlers.conftest import Phone
from tests.handlers.test_sittings import notice_on, phone_of
from tests.sittings import CHAIR, SECRETARY, call_meeting, convene, give

YES, NO = Option.YES, Option.NO


@pytest.fixture(autouse=True)
def _routes() -> None:
    for name in ("core.menu", "meetings.routes", "ballots.routes", "ballots.notices"):
        importlib.import_module(f"handlers.{name}")


@pytest.fixture
def secretary(phone: Phone) -> Phone:
    return phone_of(phone, SECRETARY.chat_id or 0)


async def choose(units: Units, ballot_id: BallotId, *choices: tuple[Actor, CandidateId]) -> None:
    for actor, candidate_id in choices:
        await give(units, actor, Choose(ballot_id, candidate_id))


async def test_the_secretary_hears_who_meets_again_and_then_that_nobody_was_elected(
    secretary: Phone, units: Units, house: House
) -> None:
    first, second, third, fourth = await convene(units)
    _, motion_id = await call_meeting(units)
    ann, ben, cat = await election(units, motion_id, [first, second, third])
    ballot_id = await put(units, motion_id)
    await choose(units, ballot_id, (CHAIR, ann), (first, ann), (second, ben), (third, cat), (fourth, ben))
    await close(units, ballot_id)
    told = (await notice_on(secretary, units, house, "ballot-closed")).text
    assert "Екінші тур" in told
    assert "Person 100" in told
    assert "Person 101" in told
    assert "Person 102" not in told
    again = await put(units, motion_id)
    await choose(units, again, (CHAIR, ann), (first, ann), (second, ben), (third, ben))
    await close(units, again)
    assert "Ешкім сайланбады" in (await notice_on(secretary, units, house, "ballot-closed")).text


async def test_the_secretary_hears_whose_vote_decided_equal_ones(secretary: Phone, units: Units, house: House) -> None:
    first, second, third, _ = await convene(units)
    _, motion_id = await call_meeting(units)
    ballot_id = await put(units, motion_id)
    await vote(units, ballot_id, [(CHAIR, YES), (first, YES), (second, NO), (third, NO)])
    await close(units, ballot_id)
    await give(units, CHAIR, BreakTie(ballot_id, YES))
    assert "шешуші болып табылады: жақтаймын" in (await notice_on(secretary, units, house, "ballot-closed")).text
