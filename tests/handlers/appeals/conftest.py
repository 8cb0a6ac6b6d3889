"""A council that citizens write to, one of them at the phone, and its secretary."""

from __future__ import annotations

import pytest

from handlers.kit.router import Router
from storage.unit_of_work import Units
from tests.appeals import AIGERIM, SAULE, found
from tests.handlers.appeals.town import phone_of
from tests.handlers.conftest import Phone


@pytest.fixture
async def town(units: Units) -> Units:
    await units.run(found)
    return units


@pytest.fixture
def author(town: Units, router: Router) -> Phone:
    """Aigerim, who has consented before and reads Kazakh."""
    return phone_of(AIGERIM, town, router)


@pytest.fixture
def secretary(town: Units, router: Router) -> Phone:
    return phone_of(SAULE, town, router)
