"""The sandbox's clock: the machine's, moved ahead or back by hand, and told to a bot by a file."""

from collections.abc import Callable
from pathlib import Path

FIRST, LAST = 0.0, 253_400_000_000.0


class Clock:
    """Called, it tells the instant in seconds since 1970. `file` always holds by how many seconds it is ahead."""

    def __init__(self, source: Callable[[], float], file: Path | None = None) -> None:
        self._source, self._file = source, file
        self.ahead = 0.0
        self._tell()

    def __call__(self) -> float:
        return self._source() + self.ahead

    def set_ahead(self, seconds: float) -> None:
        """Raises ValueError where there is no calendar."""
        if not FIRST <= self._source() + seconds <= LAST:
            raise ValueError("the clock goes from 1970 to 9999")
        self.ahead = seconds
        self._tell()

    def set_to(self, now: float) -> None:
        self.set_ahead(now - self._source())

    def shown(self) -> dict[str, float]:
        return {"now": self(), "ahead": self.ahead}

    def _tell(self) -> None:
        if self._file is None:
            return
        # Renamed into place: a bot that reads meanwhile sees the old number or the new one, never half of it.
        fresh = self._file.with_suffix(".new")
        fresh.write_text(f"{self.ahead}\n", encoding="ascii")
        fresh.replace(self._file)
