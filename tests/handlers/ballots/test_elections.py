"""Elections and equal votes as people hear of them: who was elected, who meets again, who was against all."""

import pytest

from council.ballots.commands import CastVote, RecordHand
from council.ballots.measure import Option
from council.meetings.commands import EndMeeting
from council.minutes.commands import ShowMinutes
from handlers.kit.callback import codec
from handlers.kit.context import House
from storage.unit_of_work import Units
from tests.ballots import carried_by_casting_vote, choose, close, election, put, seat_of, sit, vote
from tests.databases import Clock
from tests.handlers.conftest import Phone
from tests.handlers.test_sittings import notice_on, phone_of
from tests.sittings import CHAIR, DAY, SECRETARY, call_soon, convene, give

YES, NO = Option.YES, Option.NO


@pytest.fixture
def secretary(phone: Phone) -> Phone:
    return phone_of(phone, SECRETARY.chat_id or 0)


async def test_the_secretary_hears_who_meets_again_and_then_that_nobody_was_elected(
    secretary: Phone, units: Units, house: House
) -> None:
    first, second, third, fourth = await convene(units)
    _, motion_id = await call_soon(units)
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


async def test_the_secretary_hears_and_the_minutes_say_whose_vote_decided_equal_ones(
    secretary: Phone, units: Units, clock: Clock, house: House
) -> None:
    meeting_id = await carried_by_casting_vote(units)
    decided = "Төрағалық етушінің дауысы шешуші болып табылады: жақтаймын"
    assert decided in (await notice_on(secretary, units, house, "ballot-closed")).text
    clock.advance(30 * DAY / 1000)
    await give(units, CHAIR, EndMeeting(meeting_id))
    await secretary.tap(codec.write(ShowMinutes(meeting_id)))
    assert decided in secretary.screen.text


async def test_a_vote_against_in_an_election_is_called_one_against_all(
    phone: Phone, units: Units, house: House
) -> None:
    first, second, in_room, _ = await convene(units)
    _, motion_id = await sit(units, [CHAIR, first, second], in_room=[in_room])
    await election(units, motion_id, [first])
    ballot_id = await put(units, motion_id)
    member, secretary = phone_of(phone, second.chat_id or 0), phone_of(phone, SECRETARY.chat_id or 0)
    await member.tap(codec.write(CastVote(ballot_id, NO)))
    assert member.toast == "Дауысыңыз қабылданды: бәріне қарсымын"
    await member.type("/votes")
    assert "Дауысыңыз: <b>бәріне қарсымын</b>" in member.screen.text
    await secretary.tap(codec.write(RecordHand(ballot_id, seat_of(in_room), NO)))
    assert "Person 102 – бәріне қарсымын" in secretary.screen.text
    told = await notice_on(phone_of(phone, in_room.chat_id or 0), units, house, "ballot-hand")
    assert "бәріне қарсымын" in told.text


async def test_my_votes_say_that_nobody_was_elected(phone: Phone, units: Units) -> None:
    first, second, third, _ = await convene(units)
    _, motion_id = await call_soon(units)
    (ann,) = await election(units, motion_id, [first])
    ballot_id = await put(units, motion_id)
    await choose(units, ballot_id, (first, ann))
    await vote(units, ballot_id, [(each, NO) for each in (CHAIR, second, third)])
    await close(units, ballot_id)
    member = phone_of(phone, first.chat_id or 0)
    await member.type("/votes")
    assert "Ешкім сайланбады" in member.screen.text
    assert "Шешім қабылданбады" not in member.screen.text
