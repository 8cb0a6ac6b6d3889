"""Goal B1 in full: a hundred thousand texts, each in the next of all places where people's words come in."""

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.kit.forms import Form
from handlers.kit.router import Router
from storage.engine import Engine
from storage.unit_of_work import Units
from tests.security.test_any_text import (  # noqa: F401  # the town and its questions are fixtures
    EACH,
    TEXTS,
    every_question,
    house,
    quick,
    router,
    say_everywhere_in_turn,
    town,
)
from tests.security.town import Town
from tests.trials.conftest import Note

ASKED = 100_000


class Said:
    """How many texts were said so far."""

    def __init__(self) -> None:
        self.count = 0


@pytest.fixture
def said(engine: Engine, note: Note) -> Iterator[Said]:
    so_far = Said()
    yield so_far
    note("B1", engine, f"{so_far.count:,} texts, every answer one that Telegram takes", f"{ASKED:,}")


@given(first=st.integers(0, 10_000), texts=TEXTS)
@settings(quick, max_examples=ASKED // EACH)
@pytest.mark.trial
@pytest.mark.timeout(7200)
async def test_a_hundred_thousand_texts_each_in_one_of_all_places(
    units: Units,
    router: Router,  # noqa: F811  # the fixture
    town: Town,  # noqa: F811  # the fixture
    every_question: list[tuple[Form[Any], str]],  # noqa: F811  # the fixture
    said: Said,
    first: int,
    texts: list[str],
) -> None:
    await say_everywhere_in_turn(units, router, town, every_question, first, texts)
    said.count += len(texts)
