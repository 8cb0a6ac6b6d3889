"""Demands for an extraordinary meeting: a third of the members obliges, the term runs, the meeting answers it."""

import asyncio
from datetime import date

import pytest

from council.calendar.model import local
from council.demands.audience import MADE, MET, REACHED, TERM
from council.demands.commands import DemandMeeting, DropDemand, ListDemands, ShowDemand, SupportDemand, WithdrawDemand
from council.demands.meeting import meet_demands
from council.demands.model import DemandState
from council.demands.pages import DemandPage
from council.demands.refusals import DemandSettled
from council.due.model import Due
from council.due.registry import effects
from council.errors import FieldRefused, NotAllowed
from council.identity import DemandId, Instant, MeetingId, PersonId
from council.meetings.model import Attendance, Meeting
from council.notices.model import Subject
from storage.unit_of_work import StoredUnit, Units
from tests.appeals import AUTHOR, CHAIR, FOREIGN_SECRETARY, KST, SECRETARY, rows
from tests.databases import Clock
from tests.proposals import ADVISORY, GULNAR, KANAT, LAZZAT, MEMBERS, PETR, found_seven, leave, told
from tests.sittings import give

FLOOD = DemandMeeting(KST, "Су тасқынына дайындық туралы мәселені кезектен тыс қарау")
SECRETARIES, CHAIRS = {PersonId(201), PersonId(202)}, {PersonId(203)}


@pytest.fixture
async def town(units: Units) -> Units:
    await units.run(found_seven)
    return units


async def made(units: Units) -> DemandId:
    return (await give(units, KANAT, FLOOD)).demand.id


async def reached(units: Units) -> DemandId:
    demand_id = await made(units)
    for actor in (GULNAR, PETR):
        await give(units, actor, SupportDemand(demand_id))
    return demand_id


async def shown(units: Units, demand_id: DemandId) -> DemandPage:
    return await give(units, SECRETARY, ShowDemand(demand_id))


async def term_comes(units: Units, demand_id: DemandId) -> None:
    planned = Due(TERM, Subject("demand", demand_id), Instant(0))
    await units.run(lambda uow: effects()[TERM](uow, planned))


async def called(uow: StoredUnit) -> Meeting:
    starts_at = Instant(uow.now + 86_400_000)
    meeting = Meeting(MeetingId(uow.ids.new()), KST, 1, starts_at, Attendance.IN_PERSON, "Әкімдік", uow.now)
    await uow.meetings.add(meeting)
    await meet_demands(uow, meeting)
    return meeting


async def test_a_demand_is_on_record_with_its_question_and_its_first_supporter(town: Units) -> None:
    page = await shown(town, await made(town))
    assert (page.demand.number, page.demand.question) == ("KST-E-2026-000001", FLOOD.question)
    assert (page.author, page.names, page.needed, page.term) == ("Қанат Әбілов", ("Қанат Әбілов",), 3, 10)


async def test_the_other_members_are_asked_and_nobody_else(town: Units) -> None:
    await made(town)
    assert await told(town, MADE) == {actor.person_id for actor in MEMBERS[1:]}
    assert await told(town, REACHED) == set()


async def test_a_third_of_the_members_obliges_chair_and_secretary_to_call_it_in_time(town: Units) -> None:
    page = await shown(town, await reached(town))
    assert (page.demand.state, page.demand.due_on) == (DemandState.REACHED, date(2026, 4, 8))
    assert await told(town, REACHED) == SECRETARIES | CHAIRS
    planned = await town.run(lambda uow: rows(uow, "SELECT kind, due_at FROM due"))
    assert [(row["kind"], local(row["due_at"]).isoformat()[:16]) for row in planned] == [(TERM, "2026-04-08T09:00")]


async def test_on_the_last_day_those_who_must_call_it_are_reminded(town: Units) -> None:
    demand_id = await reached(town)
    await term_comes(town, demand_id)
    assert await told(town, TERM) == SECRETARIES | CHAIRS


async def test_a_called_meeting_answers_it_and_nobody_is_reminded_any_more(town: Units) -> None:
    demand_id, still_collecting = await reached(town), await made(town)
    meeting = await town.run(called)
    page = await shown(town, demand_id)
    assert (page.demand.state, page.called_for) == (DemandState.MET, meeting.starts_at)
    assert await told(town, MET) == {KANAT.person_id, GULNAR.person_id, PETR.person_id}
    assert await town.run(lambda uow: rows(uow, "SELECT kind FROM due WHERE state = 'waiting'")) == []
    await term_comes(town, demand_id)
    assert await told(town, TERM) == set()
    assert (await shown(town, still_collecting)).demand.state is DemandState.COLLECTING


async def test_only_members_with_a_deciding_voice_demand_and_support(town: Units) -> None:
    demand_id = await made(town)
    for actor in (ADVISORY, SECRETARY, AUTHOR, FOREIGN_SECRETARY):
        for command in (FLOOD, SupportDemand(demand_id)):
            with pytest.raises(NotAllowed):
                await give(town, actor, command)
    assert (await give(town, CHAIR, SupportDemand(demand_id))).has_supported


async def test_support_is_given_once_and_taken_back_while_too_few_stand_behind_it(town: Units) -> None:
    demand_id = await made(town)
    await give(town, GULNAR, SupportDemand(demand_id))
    assert (await give(town, GULNAR, SupportDemand(demand_id))).count == 2
    assert (await give(town, GULNAR, DropDemand(demand_id))).names == ("Қанат Әбілов",)


async def test_once_enough_stand_behind_it_it_is_neither_given_up_nor_withdrawn(town: Units) -> None:
    demand_id = await reached(town)
    for actor, command in (
        (GULNAR, DropDemand(demand_id)),
        (LAZZAT, SupportDemand(demand_id)),
        (KANAT, WithdrawDemand(demand_id)),
    ):
        with pytest.raises(DemandSettled):
            await give(town, actor, command)


async def test_whoever_made_it_takes_it_back_and_nobody_else_does(town: Units) -> None:
    demand_id = await made(town)
    for actor in (GULNAR, CHAIR, SECRETARY):
        with pytest.raises(NotAllowed):
            await give(town, actor, WithdrawDemand(demand_id))
    assert (await give(town, KANAT, WithdrawDemand(demand_id))).demand.state is DemandState.WITHDRAWN
    with pytest.raises(DemandSettled):
        await give(town, GULNAR, SupportDemand(demand_id))


async def test_seven_at_once_begin_one_term(town: Units) -> None:
    demand_id = await made(town)
    answers = await asyncio.gather(
        *(give(town, actor, SupportDemand(demand_id)) for actor in MEMBERS[1:]), return_exceptions=True
    )
    assert sum(isinstance(answer, DemandSettled) for answer in answers) == 4
    notices = await town.run(lambda uow: rows(uow, "SELECT id FROM outbox WHERE kind = 'demand-reached'"))
    assert len(notices) == 3


async def test_who_obliged_the_body_stays_on_record_when_they_leave(town: Units, clock: Clock) -> None:
    demand_id = await reached(town)
    await town.run(lambda uow: leave(uow, PersonId(302), date(2026, 3, 20)))
    clock.advance(24 * 3600)
    page = await shown(town, demand_id)
    assert (page.names, page.needed) == (("Қанат Әбілов", "Гүлнар Сапарова", "Пётр Коваль"), 3)
    (line,) = (await give(town, SECRETARY, ListDemands(KST))).lines.items
    assert (line.count, line.needed) == (3, 3)


async def test_the_list_shows_what_is_open_first_and_what_a_demand_takes(town: Units) -> None:
    await give(town, KANAT, WithdrawDemand(await made(town)))
    await made(town)
    await give(town, KANAT, WithdrawDemand(await made(town)))
    listed = await give(town, SECRETARY, ListDemands(KST))
    assert [line.number for line in listed.lines.items] == [
        "KST-E-2026-000002",
        "KST-E-2026-000003",
        "KST-E-2026-000001",
    ]
    assert (listed.needed, listed.term, listed.lines.items[0].count) == (3, 10, 1)


async def test_a_question_of_blanks_is_no_question(town: Units) -> None:
    with pytest.raises(FieldRefused):
        await give(town, KANAT, DemandMeeting(KST, "\u200b" * 20))
