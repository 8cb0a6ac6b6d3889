"""Pages of long lists, as long as a phone shows without scrolling."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Generic, TypeVar

from annotated_types import Ge

T_co = TypeVar("T_co", covariant=True)
PAGE = 6
"""Entries on a page."""
PageNumber = Annotated[int, Ge(1)]
"""From 1."""


@dataclass(frozen=True, slots=True)
class Page(Generic[T_co]):
    """A part of a list.

    Attributes:
        number: from 1.
        count: of all entries of the list.
    """

    items: tuple[T_co, ...]
    number: int
    count: int

    @property
    def first(self) -> int:
        """The number of the first entry shown, in the whole list."""
        return (self.number - 1) * PAGE + 1

    @property
    def pages(self) -> int:
        return pages_of(self.count)


def pages_of(count: int) -> int:
    """How many pages so many entries fill; an empty list is one page."""
    return max(1, -(-count // PAGE))


def within(number: int, count: int) -> int:
    """The nearest page there is."""
    return min(max(number, 1), pages_of(count))


def paged(items: tuple[T_co, ...], number: int) -> Page[T_co]:
    """Cut a page out of a list that is at hand; a number past the end gives the last page."""
    number = within(number, len(items))
    return Page(items[(number - 1) * PAGE : number * PAGE], number, len(items))
