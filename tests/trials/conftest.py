"""What the trials reached, printed as a table at the end whether or not output is captured."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest

Note = Callable[[str, str, str, str], None]
"""Takes the goal (`D6`), where it was tried (`sqlite`), the number reached and the number asked."""


@dataclass(frozen=True, slots=True)
class Reached:
    goal: str
    where: str
    reached: str
    asked: str


reached_so_far = pytest.StashKey[list[Reached]]()


@pytest.fixture
def note(request: pytest.FixtureRequest) -> Note:
    """Write down a figure for the table; judging it is the test's own affair."""
    rows = request.config.stash.setdefault(reached_so_far, [])

    def add(goal: str, where: str, reached: str, asked: str) -> None:
        rows.append(Reached(goal, where, reached, asked))

    return add


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    rows = config.stash.get(reached_so_far, [])
    if rows:
        terminalreporter.section("goals: reached | asked")
    for row in rows:
        terminalreporter.line(f"{row.goal:<4} {row.where:<12} {row.reached} | {row.asked}")
