"""A log of every call the bot made, for tests and measurements: what, where, when, and how it was answered."""

from collections import Counter, deque
from dataclasses import asdict, dataclass
from typing import Any

KEPT = 200_000


@dataclass(frozen=True, slots=True)
class Called:
    """`at` is the server's clock in seconds; `code` the HTTP status answered, 0 when the answer was dropped."""

    method: str
    chat_id: int | None
    at: float
    code: int


class CallLog:
    def __init__(self) -> None:
        self._calls: deque[Called] = deque(maxlen=KEPT)
        self.counts: Counter[tuple[str, int]] = Counter()

    def add(self, called: Called) -> None:
        self._calls.append(called)
        self.counts[called.method, called.code] += 1

    def listed(self, method: str | None = None, limit: int = KEPT) -> list[dict[str, Any]]:
        chosen = [one for one in self._calls if method in (None, one.method)]
        return [asdict(one) for one in chosen[-limit:]]

    def counted(self) -> dict[str, dict[str, int]]:
        table: dict[str, dict[str, int]] = {}
        for (method, code), times in self.counts.items():
            table.setdefault(method, {})[str(code)] = times
        return table

    def clear(self) -> None:
        self._calls.clear()
        self.counts.clear()
