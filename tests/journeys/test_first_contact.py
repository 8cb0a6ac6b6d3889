"""A stranger's first minute: start, language, menu."""

import pytest

from bot.program import Program
from sandbox.server import Sandbox
from tests.journeys.conftest import CITIZEN

pytestmark = pytest.mark.usefixtures("house")


async def test_a_stranger_chooses_a_language_and_gets_the_menu(sandbox: Sandbox, house: Program) -> None:
    play = sandbox.client
    await play.start(CITIZEN)
    picker = await play.wait_for(CITIZEN, "Қазақша")
    await play.press(CITIZEN, CITIZEN, picker["message_id"], "Қазақша")
    menu = await play.wait_for(CITIZEN, "Кеңестер")
    assert menu["from"]["is_bot"]
