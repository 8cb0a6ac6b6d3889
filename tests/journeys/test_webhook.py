"""Every journey once more with updates brought to the webhook instead of fetched."""

from typing import Any

import pytest

from tests.journeys.conftest import Town
from tests.journeys.test_appeal import *  # noqa: F403  the same journeys, by their own names
from tests.journeys.test_first_contact import *  # noqa: F403  the same
from tests.journeys.test_vote import *  # noqa: F403  the same
from tests.web.ports import free_port


@pytest.fixture
def way_in() -> dict[str, Any]:
    port = free_port()
    return {"web_port": port, "webhook_url": f"http://127.0.0.1:{port}"}


async def test_telegram_is_told_the_address_and_the_secret_and_never_asked_for_updates(
    town: Town, way_in: dict[str, Any]
) -> None:
    citizen = town.one("citizen")
    await town.play.start(citizen)
    await town.press(citizen, "Қазақша")
    told = town.world.webhook
    assert told.url == way_in["webhook_url"] + "/telegram"
    assert len(told.secret) == 64
    assert "getUpdates" not in await town.play.counted_calls()
