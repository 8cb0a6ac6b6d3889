"""A demand and the meetings it leads to: its question stands on the agenda, and a cancelled meeting answers nothing."""

import pytest

from council.calendar.model import local
from council.demands.audience import REACHED, TERM
from council.demands.commands import DemandMeeting, ShowDemand, SupportDemand
from council.demands.model import DemandState
from council.demands.pages import DemandPage
from council.identity import DemandId, Instant, MeetingId
from council.meetings.commands import AnnounceMeeting, CancelMeeting, DraftMeeting
from council.meetings.model import Attendance
from storage.unit_of_work import StoredUnit, Units
from tests.appeals import KST, SECRETARY, rows
from tests.databases import Clock
from tests.proposals import GULNAR, KANAT, PETR, found_seven
from tests.sittings import give

DAY = 24 * 3600 * 1000
FLOOD, ROADS = "Су тасқынына дайындық туралы", "Көктемгі жол жөндеу туралы"


@pytest.fixture
async def town(units: Units) -> Units:
    await units.run(found_seven)
    return units


async def demanded(units: Units, question: str = FLOOD) -> DemandId:
    demand_id = (await give(units, KANAT, DemandMeeting(KST, question))).demand.id
    for actor in (GULNAR, PETR):
        await give(units, actor, SupportDemand(demand_id))
    return demand_id


async def drafted(units: Units) -> MeetingId:
    async def now(uow: StoredUnit) -> int:
        return uow.now

    starts_at = Instant(await units.run(now) + 30 * DAY)
    return await give(units, SECRETARY, DraftMeeting(KST, starts_at, Attendance.IN_PERSON, "Әкімдік", True))


async def titles(units: Units, meeting_id: MeetingId) -> list[str]:
    return [item.title for item in await units.run(lambda uow: uow.meetings.items_of(meeting_id))]


async def shown(units: Units, demand_id: DemandId) -> DemandPage:
    return await give(units, SECRETARY, ShowDemand(demand_id))


async def test_a_cancelled_meeting_leaves_the_demand_to_be_met_in_the_same_term(town: Units) -> None:
    demand_id = await demanded(town)
    meeting_id = await drafted(town)
    due_on = (await shown(town, demand_id)).demand.due_on
    await give(town, SECRETARY, AnnounceMeeting(meeting_id))
    await give(town, SECRETARY, CancelMeeting(meeting_id, "Зал жабық"))
    page = await shown(town, demand_id)
    assert (page.demand.state, page.demand.due_on, page.called_for) == (DemandState.REACHED, due_on, None)
    planned = await town.run(lambda uow: rows(uow, f"SELECT due_at FROM due WHERE kind = '{TERM}'"))
    assert [local(row["due_at"]).date() for row in planned] == [due_on]
    told = await town.run(lambda uow: rows(uow, f"SELECT id FROM outbox WHERE kind = '{REACHED}'"))
    assert len(told) == 6
    await give(town, SECRETARY, AnnounceMeeting(await drafted(town)))
    assert (await shown(town, demand_id)).demand.state is DemandState.MET


async def test_what_is_demanded_while_the_meeting_is_drafted_stands_on_its_agenda(town: Units, clock: Clock) -> None:
    await demanded(town)
    meeting_id = await drafted(town)
    clock.advance(60)
    await demanded(town, ROADS)
    await give(town, SECRETARY, AnnounceMeeting(meeting_id))
    assert await titles(town, meeting_id) == [FLOOD, ROADS]
