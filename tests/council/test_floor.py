"""The speakers' queue of a sitting: asking, the time allowed, and who hears when it is over."""

from dataclasses import replace

import pytest

from bot.due import DueRunner
from council.erasures.model import Erasure
from council.errors import NotAllowed
from council.identity import AccountId, Instant, MeetingId, SpeechId
from council.meetings.model import AgendaKind
from council.permissions.model import Actor
from council.sittings.commands import (
    ApproveAgenda,
    AskFloor,
    CheckIn,
    CheckOut,
    EndSpeech,
    GiveFloor,
    GiveUpFloor,
    NameSpeaker,
    OpenSitting,
    PauseSitting,
    ProlongSpeech,
    ShowFloor,
    TakeItem,
)
from council.sittings.model import Mode, Speech
from council.sittings.refusals import FloorAskedAlready, NotPresent, SittingNotSo, SpeechOver
from storage.unit_of_work import Units
from tests.databases import Clock
from tests.sittings import CHAIR, DAY, SECRETARY, call_meeting, convene, give, notices

MINUTE = 60


async def opened(units: Units, clock: Clock) -> tuple[MeetingId, list[Actor]]:
    """A sitting at its first item, the last of four members still on the way."""
    members = await convene(units)
    meeting_id, _ = await call_meeting(units)
    clock.advance(20 * DAY / 1000)
    for actor in (CHAIR, *members[:3]):
        await give(units, actor, CheckIn(meeting_id, Mode.IN_PERSON))
    await give(units, CHAIR, OpenSitting(meeting_id))
    await give(units, CHAIR, ApproveAgenda(meeting_id))
    items = await units.run(lambda uow: uow.meetings.items_of(meeting_id))
    await give(units, CHAIR, TakeItem(items[0].id))
    return meeting_id, members


async def asked(units: Units, meeting_id: MeetingId, member: Actor) -> SpeechId:
    page = await give(units, member, AskFloor(meeting_id))
    assert page.asked is not None
    return page.asked.id


async def speech(units: Units, speech_id: SpeechId) -> Speech:
    found = await units.run(lambda uow: uow.sittings.speech(speech_id))
    assert found is not None
    return found


@pytest.fixture
def runner(units: Units) -> DueRunner:
    return DueRunner(units, lambda: None)


async def test_those_who_ask_wait_in_the_order_of_asking(units: Units, clock: Clock) -> None:
    meeting_id, (first, second, *_) = await opened(units, clock)
    await asked(units, meeting_id, second)
    clock.advance(1)
    await asked(units, meeting_id, first)
    queue = (await give(units, SECRETARY, ShowFloor(meeting_id))).queue
    assert [speech.name for speech in queue] == [f"Person {second.person_id}", f"Person {first.person_id}"]
    with pytest.raises(FloorAskedAlready):
        await give(units, first, AskFloor(meeting_id))


async def test_only_who_has_checked_in_may_ask(units: Units, clock: Clock) -> None:
    meeting_id, (*_, away) = await opened(units, clock)
    with pytest.raises(NotPresent):
        await give(units, away, AskFloor(meeting_id))


async def test_nobody_asks_during_a_break(units: Units, clock: Clock) -> None:
    meeting_id, (member, *_) = await opened(units, clock)
    await give(units, CHAIR, PauseSitting(meeting_id, 10))
    with pytest.raises(SittingNotSo):
        await give(units, member, AskFloor(meeting_id))


async def test_giving_the_floor_ends_the_speech_before_it(units: Units, clock: Clock) -> None:
    meeting_id, (first, second, *_) = await opened(units, clock)
    one, two = await asked(units, meeting_id, first), await asked(units, meeting_id, second)
    await give(units, CHAIR, GiveFloor(one))
    clock.advance(MINUTE)
    page = await give(units, CHAIR, GiveFloor(two))
    assert page.speaking is not None
    assert (page.speaking.id, page.queue) == (two, ())
    assert (await speech(units, one)).ended_at == clock.now
    assert [notice.person_id for notice in await notices(units, "floor-given")] == [first.person_id, second.person_id]


async def test_the_first_to_speak_to_a_report_has_the_time_of_a_report(units: Units, clock: Clock) -> None:
    meeting_id, (reporter, other, *_) = await opened(units, clock)
    (item,) = await units.run(lambda uow: uow.meetings.items_of(meeting_id))
    await units.run(lambda uow: uow.meetings.save_item(replace(item, kind=AgendaKind.REPORT)))
    report, reply = await asked(units, meeting_id, reporter), await asked(units, meeting_id, other)
    await give(units, CHAIR, GiveFloor(report))
    await give(units, CHAIR, GiveFloor(reply))
    limits = [(await speech(units, each)).limit for each in (report, reply)]
    assert limits == [15 * MINUTE, 5 * MINUTE]


async def test_only_whoever_presides_gives_the_floor(units: Units, clock: Clock) -> None:
    meeting_id, (member, *_) = await opened(units, clock)
    speech_id = await asked(units, meeting_id, member)
    for actor in (SECRETARY, member):
        with pytest.raises(NotAllowed):
            await give(units, actor, GiveFloor(speech_id))


async def test_when_the_time_is_over_speaker_and_chair_are_told(units: Units, clock: Clock, runner: DueRunner) -> None:
    meeting_id, (member, *_) = await opened(units, clock)
    speech_id = await asked(units, meeting_id, member)
    await give(units, CHAIR, GiveFloor(speech_id))
    limit = (await speech(units, speech_id)).limit
    clock.advance(limit - 1)
    await runner.turn()
    assert await notices(units, "floor-over") == []
    clock.advance(1)
    await runner.turn()
    told = await notices(units, "floor-over")
    own = {notice.person_id: notice.facts.get("is_own", False) for notice in told}
    assert own == {member.person_id: True, CHAIR.person_id: False}


async def test_a_minute_more_puts_the_end_off(units: Units, clock: Clock, runner: DueRunner) -> None:
    meeting_id, (member, *_) = await opened(units, clock)
    speech_id = await asked(units, meeting_id, member)
    with pytest.raises(SpeechOver):
        await give(units, CHAIR, ProlongSpeech(speech_id))
    await give(units, CHAIR, GiveFloor(speech_id))
    limit = (await speech(units, speech_id)).limit
    await give(units, CHAIR, ProlongSpeech(speech_id))
    clock.advance(limit)
    await runner.turn()
    assert await notices(units, "floor-over") == []
    clock.advance(MINUTE)
    await runner.turn()
    assert len(await notices(units, "floor-over")) == 2


async def test_whoever_has_finished_is_not_told_of_the_time(units: Units, clock: Clock, runner: DueRunner) -> None:
    meeting_id, (member, *_) = await opened(units, clock)
    speech_id = await asked(units, meeting_id, member)
    await give(units, CHAIR, GiveFloor(speech_id))
    await give(units, member, GiveUpFloor(meeting_id))
    clock.advance(MINUTE * MINUTE)
    await runner.turn()
    assert await notices(units, "floor-over") == []
    with pytest.raises(SpeechOver):
        await give(units, CHAIR, EndSpeech(speech_id))


async def test_a_request_may_be_taken_back(units: Units, clock: Clock) -> None:
    meeting_id, (member, *_) = await opened(units, clock)
    speech_id = await asked(units, meeting_id, member)
    assert (await give(units, member, GiveUpFloor(meeting_id))).asked is None
    taken_back = await speech(units, speech_id)
    assert (taken_back.begun_at, taken_back.ended_at) == (None, clock.now)
    assert await asked(units, meeting_id, member) != speech_id


async def test_somebody_without_a_phone_is_put_into_the_queue_by_name(
    units: Units, clock: Clock, runner: DueRunner
) -> None:
    meeting_id, _ = await opened(units, clock)
    page = await give(units, SECRETARY, NameSpeaker(meeting_id, "Серік Ахметов"))
    assert [(speech.name, speech.membership_id) for speech in page.queue] == [("Серік Ахметов", None)]
    speech_id = page.queue[0].id
    await give(units, CHAIR, GiveFloor(speech_id))
    clock.advance((await speech(units, speech_id)).limit)
    await runner.turn()
    assert await notices(units, "floor-given") == []
    assert [notice.person_id for notice in await notices(units, "floor-over")] == [CHAIR.person_id]


async def test_whoever_leaves_leaves_the_queue_too(units: Units, clock: Clock) -> None:
    meeting_id, (member, *_) = await opened(units, clock)
    await asked(units, meeting_id, member)
    await give(units, member, CheckOut(meeting_id))
    assert (await give(units, CHAIR, ShowFloor(meeting_id))).queue == ()


async def test_an_erasure_takes_the_name_out_of_the_queue(units: Units, clock: Clock) -> None:
    meeting_id, (member, *_) = await opened(units, clock)
    speech_id = await asked(units, meeting_id, member)
    erasure = Erasure(1, member.person_id, AccountId(member.account_id or 0), Instant(clock.now))
    assert await units.run(lambda uow: uow.erasures.carry_out(erasure))
    assert (await speech(units, speech_id)).name == erasure.name
