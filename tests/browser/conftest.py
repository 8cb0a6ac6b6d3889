"""Chromium, and the demo as a process of its own: `python -m bot demo`, as a visitor would start it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import IO, Any

import pytest
from playwright.async_api import Browser, Page, ViewportSize, async_playwright

from council.language import Language
from sandbox.client import Client
from tests.browser.phones import Phone

ROOT = Path(__file__).parents[2]
FLAGS = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)
WINDOWS = {"wide": ViewportSize(width=2060, height=900), "narrow": ViewportSize(width=390, height=844)}
"""Five phones side by side, or one at a time."""
# Telegram's pace is kept by other tests; here nobody waits for it.
UNPACED = {
    **dict.fromkeys(("KENES_PACE_PER_SECOND", "KENES_PACE_PER_CHAT", "KENES_PACE_PER_GROUP"), "1000"),
    "KENES_PERSON_AT_ONCE": "1000",
}


@dataclass(frozen=True)
class Show:
    """A running demo, the window it is seen in, and the language that is spoken there."""

    language: Language
    window: ViewportSize
    url: str
    people: dict[int, str]

    async def fits(self, page: Page) -> bool:
        """Whether nothing makes the page scroll sideways."""
        return bool(await page.evaluate("document.documentElement.scrollWidth") == self.window["width"])


@pytest.fixture(scope="module", params=product(Language, WINDOWS), ids="-".join)
def show(request: pytest.FixtureRequest) -> Iterator[Show]:
    language, window = request.param
    command = (sys.executable, "-m", "bot", "demo", "--port", "0", "--json")
    with subprocess.Popen(command, cwd=ROOT, env=os.environ | UNPACED, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        told = _announced(process.stdout)
        people = {int(person): name for person, name in told["people"].items()}
        yield Show(language, WINDOWS[window], told["url"].split("?")[0], people)
        process.terminate()


def _announced(output: IO[str]) -> dict[str, Any]:
    """The first JSON object that is printed; it takes several lines."""
    said = ""
    for line in output:
        said += line
        if line.rstrip() == "}":
            return dict(json.loads(said))
    raise EOFError(said)


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        running = await playwright.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS)
        yield running
        await running.close()


async def _introduced(url: str) -> None:
    """Wait for the last thing the bot tells of itself; until then the page is drawn anew under the finger."""

    async def look() -> bool | None:
        told = (await client.counted_calls()).get("setMyShortDescription", {})
        return told.get("200", 0) > len(Language) or None

    async with Client(url) as client:
        await client.wait_until(look)


Opened = Callable[..., Any]


@pytest.fixture
async def open_phones(browser: Browser, show: Show) -> Opened:
    """Open the page for some people."""

    async def opened(*people: int) -> tuple[Phone, ...]:
        await _introduced(show.url)
        page = await browser.new_page(viewport=show.window)
        page.on("pageerror", lambda error: pytest.fail(str(error)))
        await page.goto(f"{show.url}?as={','.join(map(str, people))}&lang={show.language}")
        await page.wait_for_selector(".phone")
        return tuple(Phone(page, person, show.people[person], show.language) for person in people)

    return opened
