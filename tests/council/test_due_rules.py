"""When a reminder may disturb, and which one replaces which."""

from datetime import datetime

import pytest

from council.calendar.model import instant, local
from council.due.rules import awake, spans
from council.identity import Instant


def at(text: str) -> Instant:
    """Local time, as 2026-03-20T23:00."""
    return Instant(instant(datetime.fromisoformat(text)))  # a moment without a zone is local


@pytest.mark.parametrize(
    ("planned", "said"),
    [
        ("2026-03-20T08:00", "2026-03-20T08:00"),
        ("2026-03-20T21:59:59", "2026-03-20T21:59:59"),
        ("2026-03-20T22:00", "2026-03-21T08:00"),
        ("2026-03-21T00:00", "2026-03-21T08:00"),
        ("2026-03-21T07:59:59", "2026-03-21T08:00"),
    ],
)
def test_nobody_is_disturbed_between_ten_at_night_and_eight(planned: str, said: str) -> None:
    assert local(awake(at(planned))) == local(at(said))


def test_each_reminder_is_of_use_until_the_next_and_the_last_until_the_end() -> None:
    instants = [Instant(3), Instant(1), Instant(3), Instant(9)]
    assert spans(instants, Instant(9)) == [(1, 3), (3, 9)]


def test_without_reminders_there_is_nothing_to_replace() -> None:
    assert spans([], Instant(9)) == []
