"""One page of a long list, counted and read by two queries of its noun."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from council.pages import PAGE, Page, within
from storage.queries import Row, Statements

T = TypeVar("T")


async def page_of(sql: Statements, listed: str, read: Callable[[Row], T], number: int, **given: Any) -> Page[T]:
    """Read a page; a number past the end gives the last one.

    Args:
        listed: a query that takes `:page` and `:skipped`; `count_<listed>` counts all it could list.
    """
    count: int = await getattr(sql, f"count_{listed}")(**given)
    number = within(number, count)
    rows = await getattr(sql, listed)(**given, page=PAGE, skipped=(number - 1) * PAGE)
    return Page(tuple(map(read, rows)), number, count)
