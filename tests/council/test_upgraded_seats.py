"""Seats and groups from before the looks at them were planned: an upgraded database plans them."""

from datetime import timedelta

import pytest

from council.calendar.model import local
from council.due.model import Due
from council.due.registry import effects
from council.identity import Instant, PersonId
from council.members.actions.following import SEATS_CHANGE
from council.members.actions.handing_over import HANDOVER
from council.notices.model import Subject
from storage.migrate import migrate
from storage.unit_of_work import Units
from storage.url import DatabaseUrl
from tests.appeals import rows
from tests.council.seats import ENDS
from tests.groups import GROUP, LAST_DAY, group_of, split


@pytest.fixture
async def people(units: Units) -> list[PersonId]:
    return await group_of(units)


async def upgraded(units: Units, url: DatabaseUrl) -> None:
    """Forget what is planned, as if it had never been, and upgrade from the version before it could be."""
    await units.run(lambda uow: rows(uow, "DELETE FROM due"))
    await migrate(url, "0023")
    await migrate(url)


async def planned(units: Units, kind: str, body_id: int) -> list[str]:
    statement = f"SELECT due_at FROM due WHERE kind = '{kind}' AND subject_id = {body_id} AND state = 'waiting'"
    return [local(row["due_at"]).date().isoformat() for row in await units.run(lambda uow: rows(uow, statement))]


async def test_of_a_body_at_work_the_days_on_which_its_seats_end(
    units: Units, people: list[PersonId], database_url: DatabaseUrl
) -> None:
    await upgraded(units, database_url)
    assert len(await planned(units, SEATS_CHANGE, GROUP)) == 1
    order = Due(SEATS_CHANGE, Subject("body", GROUP), Instant(0))
    await units.run(lambda uow: effects()[SEATS_CHANGE](uow, order))
    assert (ENDS + timedelta(days=1)).isoformat() in await planned(units, SEATS_CHANGE, GROUP)


async def test_of_a_group_about_to_end_the_morning_after_its_last_day(
    units: Units, people: list[PersonId], database_url: DatabaseUrl
) -> None:
    await split(units, *people[4:])
    await upgraded(units, database_url)
    order = Due(HANDOVER, Subject("body", GROUP), Instant(0))
    await units.run(lambda uow: effects()[HANDOVER](uow, order))
    assert (LAST_DAY + timedelta(days=1)).isoformat() in await planned(units, HANDOVER, GROUP)
