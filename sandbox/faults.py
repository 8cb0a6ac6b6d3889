"""What a test orders to go wrong: the next calls of a method are refused, delayed, or lose their answer."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(slots=True)
class Fault:
    """Refuses `times` calls with `code` and `description`; with code 0 and no delay the call is done, unanswered.

    `method` "" means any; `chat_id` None means any; `delay` is how long the call waits, `silence` how long the
    connection stays open before it breaks unanswered, both in seconds.
    """

    method: str = ""
    code: int = 0
    description: str = ""
    times: int = 1
    chat_id: int | None = None
    delay: float = 0.0
    silence: float = 0.0
    parameters: dict[str, Any] = field(default_factory=dict)

    @property
    def is_unanswered(self) -> bool:
        return not self.code and not self.delay

    def meets(self, method: str, chat_id: int | None) -> bool:
        is_here = self.chat_id is None or self.chat_id == chat_id
        return self.times > 0 and is_here and self.method.lower() in {"", method.lower()}


class Faults:
    def __init__(self) -> None:
        self._ordered: list[Fault] = []

    def order(self, fault: Fault) -> None:
        self._ordered.append(fault)

    def clear(self) -> None:
        self._ordered.clear()

    def next(self, method: str, chat_id: int | None) -> Fault | None:
        for fault in self._ordered:
            if fault.meets(method, chat_id):
                fault.times -= 1
                return fault
        return None
