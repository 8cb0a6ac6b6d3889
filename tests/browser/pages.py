"""Pages of a browser, whose own errors fail the test that has opened them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from playwright.async_api import Browser, Page, ViewportSize

# Kept until the test is over: an exception inside a listener would take the browser's only line away with it.
_errors: list[str] = []


async def new_page(browser: Browser, size: ViewportSize) -> Page:
    page = await browser.new_page(viewport=size)
    page.on("pageerror", lambda error: _errors.append(f"{error.message}\n{error.stack}"))
    return page


async def close_pages(browser: Browser) -> None:
    for context in browser.contexts:
        await context.close()


@asynccontextmanager
async def pages_without_errors(browser: Browser) -> AsyncIterator[Browser]:
    """What is opened inside is closed at the end.

    Raises:
        AssertionError: a script of such a page has failed.
    """
    _errors.clear()
    yield browser
    await close_pages(browser)
    assert not _errors, "\n".join(_errors)
