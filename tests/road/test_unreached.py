"""Legal notices that do not arrive: secretaries hear of each person once, who returns gets what is still in force."""

from collections.abc import MutableMapping
from functools import partial
from typing import Any

import pytest

from bot.delivery.claiming import Room, Turn
from bot.delivery.drawing import Drawing, Leaving
from bot.delivery.outcome import Outcome, Rejected, Sent, Unknown, Unreachable, Unreached
from bot.delivery.recovering import recover
from bot.delivery.settling import Answered
from council.ballots.commands import CastVote
from council.ballots.measure import Option
from council.bodies.model import Body
from council.chats.commands import NoteReach
from council.identity import AccountId, ChatId, Instant, PersonId
from council.language import Language
from council.meetings.commands import CancelMeeting
from council.notices.model import Lane, Notice, Subject
from council.people.model import Reach
from handlers.kit.context import House
from locales.text import Text
from storage.outbox import GATHERED_FOR
from storage.sendings import Queued
from storage.unit_of_work import StoredUnit, Units
from tests.databases import Clock
from tests.sittings import COUNCIL_NAMES, GROUP, KST, SECRETARY, call, convene, give, open_ballot

MOST = Room(0, 100, ())
OPEN = Room(0, 0, ())
RETURNED = NoteReach(ChatId(100), Reach.OPEN)


@pytest.fixture
def drawing(house: House) -> Drawing:
    return Drawing(house, Language.KK)


async def leave(units: Units, drawing: Drawing) -> dict[int, Leaving]:
    """What leaves now, by chat."""
    return {int(one.chat_id or 0): one for one in await units.run(Turn(drawing, (), MOST))}


async def settle(units: Units, drawing: Drawing, leaving: Leaving, outcome: Outcome) -> None:
    await units.run(Turn(drawing, [Answered(leaving, outcome)], OPEN))


async def settle_all(units: Units, drawing: Drawing, left: dict[int, Leaving], **outcomes: Outcome) -> None:
    """Settle what has left: as sent, unless the chat's outcome is given (`_100=…`)."""
    answered = [Answered(one, outcomes.get(f"_{chat}", Sent(1))) for chat, one in left.items()]
    await units.run(Turn(drawing, answered, OPEN))


async def told(units: Units, drawing: Drawing, clock: Clock) -> list[str]:
    """What the secretary reads of those who were not reached, once it has been gathered."""
    clock.advance(GATHERED_FOR / 1000)
    left = await leave(units, drawing)
    await settle_all(units, drawing, left)
    return [one.body["text"] for chat, one in left.items() if chat == SECRETARY.chat_id]


def line(house: House, person: str, why: str) -> str:
    words = house.words[Language.KK]
    return words.html_text(Text("unreached-person", {"name": person, "why": Text(f"unreached-why-{why}")}))


@pytest.mark.parametrize(
    ("outcome", "why"),
    [
        (Unreachable(Unreached.BLOCKED), "blocked"),
        (Unreachable(Unreached.DEACTIVATED), "deactivated"),
        (Unreachable(Unreached.NEVER_STARTED), "never-started"),
        (Rejected("Bad Request: chat not found"), "failed"),
    ],
)
async def test_the_secretary_is_told_whom_a_meetings_notice_did_not_reach(
    units: Units, drawing: Drawing, clock: Clock, house: House, outcome: Outcome, why: str
) -> None:
    await convene(units)
    await give(units, SECRETARY, call())
    await settle_all(units, drawing, await leave(units, drawing), _100=outcome)
    (text,) = await told(units, drawing, clock)
    assert line(house, await name_of(units, 100), why) in text
    assert COUNCIL_NAMES.kk in text
    assert await told(units, drawing, clock) == []


async def test_people_missed_together_are_named_in_one_message(
    units: Units, drawing: Drawing, clock: Clock, house: House
) -> None:
    await convene(units)
    await give(units, SECRETARY, call())
    left = await leave(units, drawing)
    for chat, outcome in ((100, Unreachable(Unreached.BLOCKED)), (101, Rejected("no")), (102, Sent(1))):
        await settle(units, drawing, left[chat], outcome)
        clock.advance(1)
    (text,) = await told(units, drawing, clock)
    assert line(house, await name_of(units, 100), "blocked") in text
    assert line(house, await name_of(units, 101), "failed") in text
    assert await name_of(units, 102) not in text


async def test_a_notice_repeated_in_vain_is_told_as_unsure(
    units: Units, drawing: Drawing, clock: Clock, house: House
) -> None:
    await convene(units)
    await give(units, SECRETARY, call())
    await settle_all(units, drawing, await leave(units, drawing), _100=Unknown("timed out"))
    clock.advance(5)
    await settle_all(units, drawing, await leave(units, drawing), _100=Unknown("timed out"))
    (text,) = await told(units, drawing, clock)
    assert line(house, await name_of(units, 100), "unknown") in text


async def test_a_repeat_that_a_crash_cut_short_is_told_as_unsure(
    units: Units, drawing: Drawing, clock: Clock, house: House
) -> None:
    await convene(units)
    await give(units, SECRETARY, call())
    await settle_all(units, drawing, await leave(units, drawing), _100=Unknown("timed out"))
    clock.advance(5)
    await leave(units, drawing)
    await units.run(recover)
    (text,) = await told(units, drawing, clock)
    assert line(house, await name_of(units, 100), "unknown") in text


async def test_who_has_not_joined_is_told_of_at_once_and_gets_the_notice_on_joining(
    units: Units, drawing: Drawing, clock: Clock, house: House
) -> None:
    await convene(units)
    await units.run(lambda uow: uow.people.link(AccountId(100), None))
    await give(units, SECRETARY, call())
    left = await leave(units, drawing)
    await settle_all(units, drawing, left)
    assert 100 not in left
    (text,) = await told(units, drawing, clock)
    assert line(house, await name_of(units, 100), "not-joined") in text

    await units.run(partial(join, person=100))
    late = house.words[Language.KK].html_text(Text("notice-late", {"made_at": clock.now - GATHERED_FOR}))
    assert late in (await leave(units, drawing))[100].body["text"]


async def join(uow: StoredUnit, person: int) -> None:
    """As a redeemed invitation does."""
    await uow.people.link(AccountId(person), PersonId(person))
    assert await uow.notices.revive(PersonId(person)) == 1


async def test_who_returns_gets_the_legal_notice_and_nothing_else(
    units: Units, drawing: Drawing, clock: Clock, house: House
) -> None:
    sitting = await convene(units)
    await give(units, SECRETARY, call())
    await settle_all(units, drawing, await leave(units, drawing), _100=Unreachable(Unreached.BLOCKED))
    other = Notice(
        "fault-alert", Subject("meeting", 1), {"reference": "000001"}, to_person=PersonId(100), lane=Lane.DUE
    )
    await units.run(lambda uow: uow.notices.put(other))
    assert set(await leave(units, drawing)) == set(), "nobody is tried again who has blocked the bot"

    await give(units, sitting[0], RETURNED)
    left = await leave(units, drawing)
    assert set(left) == {100}
    assert house.words[Language.KK].plain("meetings-called") in left[100].body["text"]
    await settle_all(units, drawing, left, _100=Unreachable(Unreached.BLOCKED))
    assert len(await told(units, drawing, clock)) == 1, "once for each notice, however often it fails"


async def test_nothing_returns_that_is_no_longer_in_force(units: Units, drawing: Drawing, clock: Clock) -> None:
    sitting = await convene(units)
    meeting_id = await give(units, SECRETARY, call())
    await settle_all(units, drawing, await leave(units, drawing), _100=Unreachable(Unreached.BLOCKED))
    await give(units, SECRETARY, CancelMeeting(meeting_id, "Kvorum"))
    await leave(units, drawing)
    await give(units, sitting[0], RETURNED)
    (cancelled,) = [one for chat, one in (await leave(units, drawing)).items() if chat == 100]
    assert isinstance(cancelled.of, Queued)
    assert cancelled.of.kind == "meeting-cancelled"


async def test_the_card_of_who_returns_says_what_they_have_voted_meanwhile(
    units: Units, drawing: Drawing, house: House
) -> None:
    sitting = await convene(units)
    ballot_id = await open_ballot(units)
    await settle_all(units, drawing, await leave(units, drawing), _100=Sent(77))
    await settle_all(units, drawing, await leave(units, drawing), _100=Sent(77))
    await give(units, sitting[0], CastVote(ballot_id, Option.NO))
    await settle_all(units, drawing, await leave(units, drawing), _100=Unreachable(Unreached.BLOCKED))
    await give(units, sitting[0], CastVote(ballot_id, Option.YES))
    assert 100 not in await leave(units, drawing)

    await give(units, sitting[0], RETURNED)
    card = (await leave(units, drawing))[100]
    words = house.words[Language.KK]
    assert (card.method, card.body["message_id"]) == ("editMessageText", 77)
    assert words.plain("ballots-option-yes") in card.body["text"]


async def test_a_notice_whose_time_is_over_is_dropped_with_a_line_in_the_log(
    units: Units, drawing: Drawing, clock: Clock, house: House, logged: list[MutableMapping[str, Any]]
) -> None:
    await convene(units)
    await give(units, SECRETARY, call())
    clock.now = Instant(call().starts_at)
    assert set(await leave(units, drawing)) == {GROUP}
    assert {entry["why"] for entry in logged if entry["event"] == "row_dropped"} == {"expired"}
    (text,) = await told(units, drawing, clock)
    assert line(house, await name_of(units, 100), "expired") in text


async def test_without_anybody_else_to_tell_the_line_in_the_log_stays(
    units: Units, drawing: Drawing, logged: list[MutableMapping[str, Any]]
) -> None:
    await units.run(
        lambda uow: uow.bodies.save_body(Body(KST, "KST", "regional_public_council", COUNCIL_NAMES, seats=None))
    )
    lone = Notice(
        "meeting-called", Subject("meeting", 1), {"number": 1}, to_person=PersonId(404), is_legal=True, body_id=KST
    )
    await units.run(lambda uow: uow.notices.put(lone))
    assert set(await leave(units, drawing)) == set()
    (entry,) = [entry for entry in logged if entry["event"] == "legal_notice_unreached"]
    assert (entry["why"], entry["told"]) == ("not_joined", 0)


async def name_of(units: Units, person: int) -> str:
    found = await units.run(lambda uow: uow.people.person(PersonId(person)))
    assert found is not None
    return found.name
