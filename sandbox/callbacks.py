"""Buttons that were pressed and wait for answerCallbackQuery: once, and within 150 seconds."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sandbox import refusals
from sandbox.refusals import Refused

ANSWERED_WITHIN = 150.0


@dataclass(slots=True)
class Toast:
    """What a person saw after pressing: nothing (text ""), a toast, or an alert."""

    person_id: int
    callback_query_id: str
    at: float
    text: str = ""
    show_alert: bool = False
    url: str = ""


class Callbacks:
    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._pressed: dict[str, tuple[int, float]] = {}
        self.toasts: list[Toast] = []

    def press(self, person_id: int) -> str:
        query_id = str(secrets.randbits(63))
        self._pressed[query_id] = (person_id, self._clock())
        return query_id

    def answer(self, query_id: str, **shown: Any) -> Toast:
        """Raises Refused for an id that is unknown, answered already, or too old."""
        person_id, pressed_at = self._pressed.pop(query_id, (0, 0.0))
        if not person_id or self._clock() - pressed_at > ANSWERED_WITHIN:
            raise Refused(refusals.QUERY_TOO_OLD)
        toast = Toast(person_id, query_id, self._clock(), **shown)
        self.toasts.append(toast)
        return toast

    def toasts_of(self, person_id: int) -> list[Toast]:
        return [toast for toast in self.toasts if toast.person_id == person_id]
