"""Chats that were told to wait: for how long the server refuses them, and for how long the bot knows it is to wait."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pause:
    """So many seconds. A clock that is moved out of them, ahead or back, ends the pause."""

    began_at: float
    seconds: float

    def left(self, now: float) -> float:
        waited = now - self.began_at
        return self.seconds - waited if 0 <= waited < self.seconds else 0.0


class Pauses:
    """A pause is kept from the moment it is decided, and known to the bot once its answer has travelled there.

    Every 429 is told; only a flood switch keeps its word, the other limits count for themselves. All are in seconds.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._kept: dict[int, Pause] = {}
        self._told: dict[int, Pause] = {}

    def keep(self, chat_id: int, seconds: float) -> None:
        self._kept[chat_id] = Pause(self._clock(), seconds)

    def tell(self, chat_id: int, seconds: float) -> None:
        self._told[chat_id] = Pause(self._clock(), seconds)

    def left(self, chat_id: int) -> float:
        """How long the server goes on refusing; 0.0 means that it does not."""
        return self._left(self._kept, chat_id)

    def is_known(self, chat_id: int) -> bool:
        """Whether a call made now is made although the bot was told to wait."""
        return self._left(self._told, chat_id) > 0

    def release(self) -> None:
        self._kept.clear()

    def forget(self) -> None:
        self._told.clear()

    def _left(self, pauses: dict[int, Pause], chat_id: int) -> float:
        pause = pauses.get(chat_id)
        return pause.left(self._clock()) if pause else 0.0
