"""What the trials reached, printed as a table at the end whether or not output is captured."""

from collections.abc import Callable
from typing import Final

import pytest

Note = Callable[[str, str, str, str], None]
"""Takes the goal (`D6`), where it was tried (`sqlite`), the number reached and the number asked."""


NAME: Final = "goal"


@pytest.fixture
def note(request: pytest.FixtureRequest) -> Note:
    """Write down a figure for the table; judging it is the test's own affair."""

    def add(goal: str, where: str, reached: str, asked: str) -> None:
        # Properties travel with the report, also from a process that tests beside others.
        request.node.user_properties.append((NAME, f"{goal:<4} {where:<12} {reached} | {asked}"))

    return add


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    ended = [report for reports in terminalreporter.stats.values() for report in reports]
    lines = [
        line
        for report in ended
        if getattr(report, "when", None) == "teardown"  # the last report has what was noted in all phases
        for name, line in report.user_properties
        if name == NAME
    ]
    if lines:
        terminalreporter.section("goals: reached | asked")
    for line in sorted(lines):
        terminalreporter.line(line)
