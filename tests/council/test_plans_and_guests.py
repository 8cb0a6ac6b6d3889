"""The plan for the year; seats that guests and the press ask for."""

from dataclasses import replace

import pytest

from council.attachments import Attached, AttachedKind
from council.erasures.model import Erasure
from council.errors import ConsentNeeded, NotAllowed
from council.guests.commands import AskSeat, GrantSeat, RefuseSeat, ShowSeatRequests
from council.guests.model import SeatState
from council.guests.refusals import MeetingClosed, OwnMeeting, SeatAsked, SeatDecided
from council.identity import AccountId, ChatId, Instant, PersonId
from council.language import Language
from council.meetings.commands import AddItem, AnnounceMeeting, CancelMeeting, DraftMeeting, MoveMeeting
from council.meetings.model import AgendaKind, Attendance
from council.meetings.refusals import MeetingOver
from council.papers.commands import AttachPapers
from council.people.model import Person
from council.permissions.model import Actor
from council.plans.commands import AddToPlan, ShowPlan, StrikeFromPlan
from council.plans.model import Period
from storage.unit_of_work import Units
from tests.ballots import rule
from tests.databases import NOON
from tests.sittings import CHAIR, DAY, KST, SECRETARY, STRANGER, call, call_meeting, convene, give, notices

REPORT = Attached(AttachedKind.DOCUMENT, "f1", "u1", "report.pdf", 120_000)
JOURNALIST = Actor(AccountId(60), PersonId(60), ChatId(60), Language.RU, has_consented=True)


async def arrive(units: Units) -> None:
    await units.run(lambda uow: uow.people.add_person(Person(PersonId(60), "Жанна")))


async def test_a_plan_is_read_by_everybody_in_the_order_of_the_year(units: Units) -> None:
    await convene(units)
    for period in (Period.Q2, Period.M12, Period.Q4, Period.M04):
        await give(units, SECRETARY, AddToPlan(KST, 2026, period, f"Тақырып {period}"))
    page = await give(units, STRANGER, ShowPlan(KST))
    assert page.year == 2026
    assert [item.period for item in page.items.items] == [Period.M04, Period.Q2, Period.M12, Period.Q4]
    left = await give(units, SECRETARY, StrikeFromPlan(page.items.items[0].id))
    assert left.items.count == 3
    assert (await give(units, STRANGER, ShowPlan(KST, 2027))).items.count == 0


async def test_only_the_secretary_writes_the_plan(units: Units) -> None:
    await convene(units)
    with pytest.raises(NotAllowed):
        await give(units, CHAIR, AddToPlan(KST, 2026, Period.Q1, "Тақырып"))


async def test_a_guest_asks_the_secretary_answers_and_the_guest_is_told(units: Units) -> None:
    await convene(units)
    await arrive(units)
    meeting_id, _ = await call_meeting(units)
    page = await give(units, JOURNALIST, AskSeat(meeting_id, "Жанна Серік", "Қостанай таңы"))
    [asked] = await notices(units, "seat-asked")
    assert (asked.person_id, asked.facts["name"]) == (SECRETARY.person_id, "Жанна Серік")
    with pytest.raises(SeatAsked):
        await give(units, JOURNALIST, AskSeat(meeting_id, "Жанна Серік"))
    granted = await give(units, SECRETARY, GrantSeat(page.request.id))
    assert [request.state for request in granted.requests.items] == [SeatState.GRANTED]
    with pytest.raises(SeatDecided):
        await give(units, SECRETARY, GrantSeat(page.request.id))
    await give(units, SECRETARY, RefuseSeat(page.request.id))
    told = await notices(units, "seat-decided")
    assert [(row.person_id, row.facts["state"]) for row in told] == [(60, "granted"), (60, "refused")]


async def test_a_regulation_may_close_the_meetings_to_guests(units: Units) -> None:
    await convene(units)
    await arrive(units)
    await rule(units, guests_may_ask=False)
    meeting_id, _ = await call_meeting(units)
    with pytest.raises(MeetingClosed):
        await give(units, JOURNALIST, AskSeat(meeting_id, "Жанна Серік"))


async def test_members_have_a_seat_strangers_consent_first_and_a_cancelled_meeting_has_none(units: Units) -> None:
    member, *_ = await convene(units)
    await arrive(units)
    meeting_id, _ = await call_meeting(units)
    with pytest.raises(OwnMeeting):
        await give(units, member, AskSeat(meeting_id, "Ахметова"))
    with pytest.raises(ConsentNeeded):
        await give(units, replace(JOURNALIST, has_consented=False), AskSeat(meeting_id, "Жанна"))
    await give(units, SECRETARY, CancelMeeting(meeting_id, "Кворум болмайды"))
    with pytest.raises(MeetingClosed):
        await give(units, JOURNALIST, AskSeat(meeting_id, "Жанна"))


async def test_whoever_is_forgotten_stands_on_no_list_of_guests(units: Units) -> None:
    await convene(units)
    await arrive(units)
    meeting_id, _ = await call_meeting(units)
    await give(units, JOURNALIST, AskSeat(meeting_id, "Жанна Серік"))
    erasure = Erasure(1, PersonId(60), AccountId(60), NOON)
    assert await units.run(lambda uow: uow.erasures.carry_out(erasure))
    assert (await give(units, SECRETARY, ShowSeatRequests(meeting_id))).requests.count == 0


async def test_whoever_follows_the_body_hears_of_its_open_meetings(units: Units) -> None:
    await convene(units)
    await arrive(units)
    await units.run(lambda uow: uow.follows.follow(PersonId(60), KST))
    await call_meeting(units)
    assert [row.person_id for row in await notices(units, "meeting-announced")] == [60]


async def test_whoever_follows_the_body_hears_of_the_papers_they_may_read(units: Units) -> None:
    await convene(units)
    await arrive(units)
    await units.run(lambda uow: uow.follows.follow(PersonId(60), KST))
    draft = DraftMeeting(KST, call().starts_at, Attendance.MIXED, "Зал", is_extraordinary=False)
    meeting_id = await give(units, SECRETARY, draft)
    item = (await give(units, SECRETARY, AddItem(meeting_id, "Жылдық есеп", AgendaKind.REPORT))).item
    await give(units, SECRETARY, AttachPapers(item.id, (REPORT,), is_public=False))
    await give(units, SECRETARY, AnnounceMeeting(meeting_id))
    [told] = await notices(units, "meeting-announced")
    assert (told.facts["papers"], told.facts["bytes"]) == (0, 0)
    assert {row.facts["papers"] for row in await notices(units, "meeting-called")} == {1}


async def test_guests_and_followers_hear_that_the_meeting_is_moved_and_that_it_is_off(units: Units) -> None:
    await convene(units)
    await arrive(units)
    await units.run(lambda uow: uow.people.add_person(Person(PersonId(61), "Ерлан")))
    await units.run(lambda uow: uow.follows.follow(PersonId(61), KST))
    meeting_id, _ = await call_meeting(units)
    await give(units, JOURNALIST, AskSeat(meeting_id, "Жанна Серік"))
    later = Instant(call().starts_at + DAY)
    await give(units, SECRETARY, MoveMeeting(meeting_id, later, Attendance.MIXED, "Зал", "Төраға ауырып қалды"))
    await give(units, SECRETARY, CancelMeeting(meeting_id, "Кворум болмайды"))
    moved, cancelled = await notices(units, "visit-moved"), await notices(units, "visit-cancelled")
    assert [row.person_id for row in moved] == [row.person_id for row in cancelled] == [60, 61]
    assert (moved[0].facts["was_at"], moved[0].facts["starts_at"]) == (call().starts_at, later)
    assert "reason" not in {*moved[0].facts, *cancelled[0].facts}


async def test_a_guest_who_was_refused_hears_no_more_of_the_meeting(units: Units) -> None:
    await convene(units)
    await arrive(units)
    meeting_id, _ = await call_meeting(units)
    page = await give(units, JOURNALIST, AskSeat(meeting_id, "Жанна Серік"))
    await give(units, SECRETARY, RefuseSeat(page.request.id))
    await give(units, SECRETARY, CancelMeeting(meeting_id, "Кворум болмайды"))
    assert await notices(units, "visit-cancelled") == []


async def test_no_seat_is_given_at_a_meeting_that_is_off(units: Units) -> None:
    await convene(units)
    await arrive(units)
    meeting_id, _ = await call_meeting(units)
    page = await give(units, JOURNALIST, AskSeat(meeting_id, "Жанна Серік"))
    await give(units, SECRETARY, CancelMeeting(meeting_id, "Кворум болмайды"))
    with pytest.raises(MeetingOver):
        await give(units, SECRETARY, GrantSeat(page.request.id))


async def test_only_the_desk_sees_who_asked(units: Units) -> None:
    member, *_ = await convene(units)
    meeting_id, _ = await call_meeting(units)
    with pytest.raises(NotAllowed):
        await give(units, member, ShowSeatRequests(meeting_id))
