"""The clock the program lives by: the machine's, or one that a test moves."""

from pathlib import Path

from pydantic import SecretStr

from bot.clock import clock, clock_of
from bot.settings import Settings
from sandbox.server import Sandbox

DAY = 86_400


def settings_with(test_clock: Path | None) -> Settings:
    return Settings(
        _env_file=None, bot_token=SecretStr("123:abc"), database_url="sqlite:///never-opened.db", test_clock=test_clock
    )


def test_without_a_file_it_is_the_clock_of_the_machine() -> None:
    assert clock_of(settings_with(None)) is clock


def test_a_file_that_is_not_there_yet_moves_nothing(tmp_path: Path) -> None:
    before = clock()
    assert before <= clock_of(settings_with(tmp_path / "none"))() <= clock()


async def test_it_follows_the_clock_of_the_sandbox(tmp_path: Path) -> None:
    file = tmp_path / "clock"
    now = clock_of(settings_with(file))
    async with Sandbox(clock_file=file) as sandbox:
        for days in (1, 10, -3):
            await sandbox.client.do("move_clock", ahead=days * DAY)
            before = clock()
            assert before <= now() - days * DAY * 1000 <= clock()
