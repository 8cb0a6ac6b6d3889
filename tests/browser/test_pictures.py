"""`make pictures`: the pictures of the README, taken from the demo as it is."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Final

import pytest
from playwright.async_api import Browser, ViewportSize, expect

from council.language import Language
from tests.browser.conftest import Show
from tests.browser.pages import new_page
from tests.browser.phones import Phone
from tests.browser.stories import STORIES, lodge, open_the_vote

pytestmark = [
    pytest.mark.pictures,
    pytest.mark.parametrize("show", [(Language.EN, "wide")], ids="-".join, indirect=True),
]

FOLDER: Final = Path(__file__).parents[2] / "docs/pictures"
TWO: Final = ViewportSize(width=840, height=860)
THREE: Final = ViewportSize(width=1240, height=860)
CITIZEN, CHAIR, SECRETARY, MEMBER = 1001, 2001, 2002, 2003

Seat = tuple[int, Language]
Seated = Callable[..., Awaitable[tuple[Phone, ...]]]


@pytest.fixture
def seated(browser: Browser, show: Show) -> Seated:
    """Phones side by side, each in its own language."""

    async def sit_down(*seats: Seat) -> tuple[Phone, ...]:
        page = await new_page(browser, THREE)
        await page.goto(f"{show.url}?as={','.join(str(person) for person, _ in seats)}&lang={show.language}")
        await page.wait_for_selector(".phone")
        return tuple(Phone(page, person, show.people[person], speaks) for person, speaks in seats)

    return sit_down


async def test_an_appeal_is_registered(seated: Seated) -> None:
    secretary, citizen = await seated((SECRETARY, Language.KK), (CITIZEN, Language.EN))
    await secretary.speak()
    await citizen.start()
    await citizen.press(f"language-name.{Language.EN}")
    await lodge(citizen, STORIES[Language.EN])
    await citizen.sees("appeals-receipt")
    await secretary.sees_text(STORIES[Language.EN].text)
    await _take(citizen, "appeal", TWO)


async def test_a_vote_is_open(seated: Seated) -> None:
    chair, member, secretary = await seated((CHAIR, Language.KK), (MEMBER, Language.RU), (SECRETARY, Language.KK))
    for person in (chair, member, secretary):
        await person.speak()
    await secretary.open_group()
    await open_the_vote(chair)
    await member.press("ballots-yes-button")
    await member.sees("ballots-own", option=member.word("ballots-option-yes"))
    await _take(chair, "vote", THREE)


async def _take(phone: Phone, name: str, size: ViewportSize) -> None:
    FOLDER.mkdir(exist_ok=True)
    await phone.page.set_viewport_size(size)
    await expect(phone.page.locator(".toast")).to_have_count(0)
    await phone.page.screenshot(path=FOLDER / f"{name}.png")
