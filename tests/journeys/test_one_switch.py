"""Every journey once more with `KENES_LAZY_UPDATES=false`: each update is a `telegram.Update` before its route runs."""

import pytest

from tests.journeys.test_appeal import *  # noqa: F403  the same journeys, by their own names
from tests.journeys.test_first_contact import *  # noqa: F403  the same
from tests.journeys.test_vote import *  # noqa: F403  the same


@pytest.fixture
def is_lazy() -> bool:
    return False
