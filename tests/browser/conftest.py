"""Chromium, and the demo as a process of its own: `python -m bot demo`, as a visitor would start it."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import product
from pathlib import Path
from typing import IO, Any

import pytest
import pytest_asyncio
import telegram
from playwright.async_api import Browser, Page, ViewportSize, async_playwright

from council.language import Language
from sandbox import Group, Person, Sandbox
from sandbox.client import Client
from tests.browser.echo import AIGERIM, COUNCIL, SERIK, EchoBot
from tests.browser.pages import close_pages, new_page, pages_without_errors
from tests.browser.phones import Phone

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
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


# A browser belongs to the event loop that has started it.
on_one_loop = partial(pytest_asyncio.fixture, loop_scope="session")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if HERE in item.path.parents and pytest_asyncio.is_async_test(item):
            item.add_marker(pytest.mark.asyncio(loop_scope="session"), append=False)


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


@dataclass
class Chromium:
    """One browser for all tests, started again if it is gone."""

    start: Callable[[], Awaitable[Browser]]
    running: Browser | None = None

    async def ready(self) -> Browser:
        if self.running is None or not self.running.is_connected():
            self.running = await self.start()
        return self.running


@on_one_loop(scope="session")
async def chromium(chromium_path: str) -> AsyncIterator[Chromium]:
    async with async_playwright() as playwright:
        yield Chromium(partial(playwright.chromium.launch, executable_path=chromium_path, args=FLAGS))


@on_one_loop
async def browser(chromium: Chromium) -> AsyncIterator[Browser]:
    """What a test has opened is closed after it."""
    async with pages_without_errors(await chromium.ready()) as running:
        yield running


@on_one_loop
async def sandbox(browser: Browser) -> AsyncIterator[Sandbox]:
    people = [Person(AIGERIM, "Айгерім Сәтова", "citizen"), Person(SERIK, "Серік Жұмабаев", "member", language="ru")]
    async with Sandbox(people=people, groups=[Group(COUNCIL, "Кеңес", {SERIK: "member"})]) as running:
        yield running
        await close_pages(browser)  # Before what they talk to.


@on_one_loop
async def bot(sandbox: Sandbox) -> AsyncIterator[telegram.Bot]:
    async with telegram.Bot(
        sandbox.token, base_url=f"{sandbox.url}/bot", base_file_url=f"{sandbox.url}/file/bot"
    ) as own:
        await own.set_my_commands([("menu", "Басты мәзір")], language_code="kk")
        async with asyncio.TaskGroup() as tasks:
            echo = tasks.create_task(EchoBot(own).run())
            yield own
            echo.cancel()


async def _introduced(url: str) -> None:
    """Wait for the last thing the bot tells of itself; until then the page is drawn anew under the finger."""

    async def look() -> bool | None:
        told = (await client.counted_calls()).get("setMyShortDescription", {})
        return told.get("200", 0) > len(Language) or None

    async with Client(url) as client:
        await client.wait_until(look)


Opened = Callable[..., Any]


@on_one_loop
async def open_phones(browser: Browser, show: Show) -> Opened:
    """Open the page for some people."""

    async def opened(*people: int) -> tuple[Phone, ...]:
        await _introduced(show.url)
        page = await new_page(browser, show.window)
        await page.goto(f"{show.url}?as={','.join(map(str, people))}&lang={show.language}")
        await page.wait_for_selector(".phone")
        return tuple(Phone(page, person, show.people[person], show.language) for person in people)

    return opened
