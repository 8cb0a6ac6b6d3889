"""Standing faults: as long as a switch is on, chance strikes calls and updates, the same way for the same seed."""

import random
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any

from sandbox import refusals
from sandbox.faults import Fault
from sandbox.pauses import Pauses


class Kind(StrEnum):
    """What a switch does; docs/sandbox.md tells each."""

    FLOOD = "flood"
    FORBIDDEN = "forbidden"
    SERVER_ERROR = "server_error"
    LOST_ANSWER = "lost_answer"
    SLOW = "slow"
    DOUBLED = "doubled"
    REORDERED = "reordered"


OF_UPDATES = frozenset({Kind.DOUBLED, Kind.REORDERED})


@dataclass(slots=True)
class Switch:
    """`rate` is 0 to 1; `method` "" means those the kind is about; `retry_after` and `seconds` are in seconds.

    `hits` counts how often it has struck.
    """

    kind: Kind
    rate: float = 1.0
    method: str = ""
    chat_id: int | None = None
    retry_after: int = 5
    seconds: float = 0.0
    hits: int = 0
    chance: random.Random = field(default_factory=random.Random, repr=False)

    def __post_init__(self) -> None:
        self.kind, self.method = Kind(self.kind), str(self.method or "")
        self.rate, self.seconds, self.retry_after = float(self.rate), float(self.seconds), int(self.retry_after)
        if not 0 <= self.rate <= 1:
            raise ValueError("rate is 0 to 1")

    def shown(self) -> dict[str, Any]:
        return {name: value for name, value in asdict(self).items() if name != "chance"}

    def meets(self, method: str, chat_id: int | None) -> bool:
        if self.kind in OF_UPDATES or self.chat_id not in (None, chat_id):
            return False
        if self.method:
            return self.method.lower() == method
        return self._is_about(method, chat_id)

    def _is_about(self, method: str, chat_id: int | None) -> bool:
        if self.kind in {Kind.FLOOD, Kind.FORBIDDEN}:
            is_writing = chat_id is not None and not method.startswith("get")
            return is_writing and (self.kind is Kind.FLOOD or self.chat_id is not None or int(chat_id or 0) > 0)
        return method != "getupdates"

    def strikes(self) -> bool:
        is_hit = self.chance.random() < self.rate
        self.hits += is_hit
        return is_hit

    def fault(self, chat_id: int | None) -> Fault:
        match self.kind:
            case Kind.FLOOD:
                return flood(self.retry_after)
            case Kind.FORBIDDEN if chat_id is not None and chat_id < 0:
                return Fault(code=403, description=refusals.KICKED.text.format(kind="supergroup"))
            case Kind.FORBIDDEN:
                return Fault(code=403, description=refusals.BLOCKED.text)
            case Kind.SERVER_ERROR:
                return Fault(code=500, description=refusals.SERVER_ERROR.text)
            case Kind.SLOW:
                return Fault(delay=self.seconds or 2.0)
            case _:
                return Fault(silence=self.seconds)


def flood(seconds: int) -> Fault:
    text = refusals.TOO_MANY_REQUESTS.text.format(seconds=seconds)
    return Fault(code=429, description=text, parameters={"retry_after": seconds})


class Switches:
    def __init__(self, pauses: Pauses) -> None:
        self._pauses = pauses
        self._on: list[Switch] = []

    def set(self, rules: Iterable[dict[str, Any]], seed: int = 0) -> None:
        """These switches and no others; raises TypeError or ValueError for one that is none."""
        chances = (random.Random(f"{seed} {number}") for number in range(1000))  # noqa: S311  chance, no secret
        self._on = [Switch(**rule, chance=chance) for rule, chance in zip(rules, chances, strict=False)]
        self._pauses.release()

    def shown(self) -> list[dict[str, Any]]:
        return [one.shown() for one in self._on]

    def next(self, method: str, chat_id: int | None) -> Fault | None:
        """What strikes this call. A chat that was told to wait is refused until it has waited."""
        if not self._on:
            return None
        method = method.lower()
        if left := self._pause_left(method, chat_id):
            return flood(left)
        for switch in self._on:
            if switch.meets(method, chat_id) and switch.strikes():
                if switch.kind is Kind.FLOOD and chat_id is not None:
                    self._pauses.keep(chat_id, switch.retry_after)
                return switch.fault(chat_id)
        return None

    def _pause_left(self, method: str, chat_id: int | None) -> int:
        left = 0.0 if chat_id is None or method.startswith("get") else self._pauses.left(chat_id)
        return int(left) + 1 if left else 0

    def strikes_update(self, kind: Kind) -> bool:
        return any(switch.strikes() for switch in self._on if switch.kind is kind)
