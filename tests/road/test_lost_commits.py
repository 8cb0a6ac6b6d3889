"""A connection that breaks as the server commits: what was written stands, although we were told that it failed."""

import pytest

from bot.inbox import keep
from storage.engine import Engine
from storage.errors import StorageUnavailable
from storage.unit_of_work import Units
from tests.road.cutting import Wire
from tests.road.parts import message

pytestmark = pytest.mark.parametrize(
    "engine", [pytest.param(Engine.POSTGRESQL, marks=pytest.mark.postgres)], indirect=True
)


async def test_an_update_that_was_kept_unknown_to_us_is_handed_on_when_telegram_brings_it_again(
    wired: Units, wire: Wire
) -> None:
    wire.cut_at = 1
    with pytest.raises(StorageUnavailable):
        await keep(wired, [message(7, "an appeal")])
    assert [row.update_id for row in await keep(wired, [message(7, "an appeal")])] == [7]
