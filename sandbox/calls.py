"""A log of every call the bot made: counted for measurements, listed for tests, the newest kept whole for the page."""

import json
from collections import Counter, deque
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

KEPT = 200_000
KEPT_WHOLE = 1_000
ANSWER_SHOWN = 64 * 1024


@dataclass(frozen=True, slots=True)
class Called:
    """`at` is the server's clock in seconds; `code` the HTTP status answered, 0 when the answer was dropped.

    `is_in_pause`: its chat had been told to wait (429), and the wait was not over.
    """

    method: str
    chat_id: int | None
    at: float
    code: int
    is_in_pause: bool = False


@dataclass(frozen=True, slots=True)
class Exchange:
    """What was asked and what was answered; `took` is in seconds."""

    given: Mapping[str, Any] = field(default_factory=dict)
    uploads: Mapping[str, int] = field(default_factory=dict)
    answer: bytes = b""
    took: float = 0.0

    def shown(self) -> dict[str, Any]:
        files = {name: f"({size} bytes)" for name, size in self.uploads.items()}
        return {
            "params": {name: _readable(value) for name, value in self.given.items()} | files,
            "answer": _readable(self.answer.decode()) if len(self.answer) <= ANSWER_SHOWN else "(too long to show)",
            "ms": round(self.took * 1000, 1),
        }


def _readable(value: Any) -> Any:
    """JSON within a form field, as what it means."""
    if isinstance(value, str) and value[:1] in {"{", "["}:
        try:
            return json.loads(value)
        except ValueError:
            return value
    return value


class CallLog:
    def __init__(self) -> None:
        self._calls: deque[Called] = deque(maxlen=KEPT)
        self._whole: deque[tuple[int, Called, Exchange]] = deque(maxlen=KEPT_WHOLE)
        self.counts: Counter[tuple[str, int]] = Counter()
        self.last = 0

    def add(self, called: Called, exchange: Exchange) -> None:
        self.last += 1
        self._calls.append(called)
        self._whole.append((self.last, called, exchange))
        self.counts[called.method, called.code] += 1

    def listed(self, method: str | None = None, limit: int = KEPT) -> list[dict[str, Any]]:
        chosen = [one for one in self._calls if method in (None, one.method)]
        return [asdict(one) for one in chosen[-limit:]]

    def whole(self, method: str | None, after: int, limit: int) -> list[dict[str, Any]]:
        """The newest `limit` with a number above `after`, oldest first, with parameters and answer."""
        chosen = [one for one in self._whole if one[0] > after and method in (None, one[1].method)]
        return [{"number": number} | asdict(called) | it.shown() for number, called, it in chosen[-limit:]]

    def counted(self) -> dict[str, dict[str, int]]:
        table: dict[str, dict[str, int]] = {}
        for (method, code), times in self.counts.items():
            table.setdefault(method, {})[str(code)] = times
        return table

    def clear(self) -> None:
        self._calls.clear()
        self._whole.clear()
        self.counts.clear()
