"""A number of the law, and where it was read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from council.names import Names

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Sourced(Generic[T]):
    """A number of the law with where it was read; `(verify)` in the source means nobody has seen the text.

    Attributes:
        names: the source as people are shown it; none where a regulation's own words are all there is.
    """

    value: T
    source: str
    names: Names | None = None

    @property
    def is_verified(self) -> bool:
        return "(verify)" not in self.source

    def source_names(self) -> Names:
        return self.names or Names(self.source, self.source)
