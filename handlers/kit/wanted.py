"""Work that a route needs done outside its unit of work: a download, a spreadsheet read, a picture drawn.

A unit may run twice. So a route that needs such a thing asks `context.ready`; the first time this raises `Wanted`, the
unit is rolled back, the work is done off the loop, and the unit runs again with the result at hand.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from council.errors import RuleBroken


class FileGone(RuleBroken):
    """Telegram does not give the file: it is larger than it gives to bots, or no longer there."""


class Wanted(Exception):
    """The unit cannot go on before this is done.

    Attributes:
        name: how the result is asked for again.
        file_id: a file to download, or
        work: a function to run in a thread.
    """

    def __init__(self, name: str, *, file_id: str | None = None, work: Callable[[], Any] | None = None) -> None:
        super().__init__(name)
        self.name, self.file_id, self.work = name, file_id, work


@dataclass(frozen=True, slots=True)
class Ready:
    """What has been done outside the unit so far, by name."""

    results: Mapping[str, Any] = field(default_factory=dict)

    def downloaded(self, file_id: str) -> bytes:
        """Return the file's content.

        Raises:
            FileGone: Telegram does not give it.
            Wanted: it is not here yet; do not catch it.
        """
        name = f"file:{file_id}"
        if name not in self.results:
            raise Wanted(name, file_id=file_id)
        content: bytes | None = self.results[name]
        if content is None:
            raise FileGone
        return content

    def worked_out(self, name: str, work: Callable[[], Any]) -> Any:
        """Return the result of work too long for a unit; it must be a pure function of what it closes over.

        Raises:
            Wanted: it has not been done yet; do not catch it.
        """
        if name not in self.results:
            raise Wanted(name, work=work)
        return self.results[name]
