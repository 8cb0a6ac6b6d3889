"""The updates that wait for the bot, and the long poll that fetches them.

They wait 24 hours (callback queries 150 seconds) and are forgotten only when a later offset confirms them.
"""

import asyncio
import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

from sandbox import refusals
from sandbox.refusals import Refusal, Refused
from sandbox.switches import Kind, Switches

KEPT_FOR = {"callback_query": 150.0}
DAY = 86_400.0
OFF_UNLESS_NAMED = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
CONFLICT_PAUSE = 3.0
HELD_FOR = 1.0


@dataclass(slots=True)
class Waiting:
    """`is_forged`: put in by a test under its own id, so it is delivered once whatever the offset."""

    update_id: int
    text: str
    expires_at: float
    is_forged: bool = False
    is_delivered: bool = False

    def is_confirmed(self, offset: int) -> bool:
        return self.update_id < offset and (self.is_delivered or not self.is_forged)


class Updates:
    def __init__(self, clock: Callable[[], float], first_id: int, switches: Switches) -> None:
        self._clock = clock
        self._switches = switches
        self._held: list[Waiting] = []
        self._next_id = first_id
        self._waiting: list[Waiting] = []
        self._poller: asyncio.Future[Refusal | None] | None = None
        self._conflict_free_at = 0.0
        self._last_poll = (0, -CONFLICT_PAUSE)
        self.allowed: frozenset[str] = frozenset()

    @property
    def pending(self) -> int:
        self._drop_expired()
        return len(self._waiting)

    def push(self, kind: str, payload: dict[str, Any]) -> int | None:
        """The update_id given, or None if the bot does not ask for this kind."""
        if kind not in self.allowed if self.allowed else kind in OFF_UNLESS_NAMED:
            return None
        update_id = self._next_id
        self._next_id += 1
        self._line_up(self._waiting_for({"update_id": update_id, kind: payload}, KEPT_FOR.get(kind, DAY)))
        return update_id

    def _line_up(self, update: Waiting) -> None:
        """At the end; or, where chance strikes, after the next one, or a second time after it."""
        is_late = self._switches.strikes_update(Kind.REORDERED)
        if is_late or self._switches.strikes_update(Kind.DOUBLED):
            self._held.append(replace(update, is_forged=True))
            asyncio.get_running_loop().call_later(HELD_FOR, self._release)
        if not is_late:
            self._waiting.append(update)
            self._release()
            self._wake(None)

    def _release(self) -> None:
        if self._held:
            self._waiting += self._held
            self._held.clear()
            self._wake(None)

    def forge(self, updates: Iterable[dict[str, Any]]) -> None:
        """Puts updates in as they are, in this order; one without update_id gets the next."""
        for update in updates:
            numbered = {"update_id": update.get("update_id", self._next_id)} | update
            self._next_id = max(self._next_id, numbered["update_id"] + 1)
            self._waiting.append(self._waiting_for(numbered, DAY, is_forged=True))
        self._wake(None)

    def _waiting_for(self, update: dict[str, Any], kept_for: float, *, is_forged: bool = False) -> Waiting:
        text = json.dumps(update, ensure_ascii=False)
        return Waiting(update["update_id"], text, self._clock() + kept_for, is_forged)

    @property
    def is_polled(self) -> bool:
        return self._poller is not None

    def drop_all(self) -> None:
        self._waiting.clear()

    async def take(self, offset: int, limit: int, wait_for: float) -> list[str]:
        """Up to `limit` updates as JSON texts, at once or within `wait_for` seconds; raises Refused (409)."""
        self.interrupt(refusals.OTHER_POLLER)
        wait_for, limit = self._against_hammering(offset, wait_for, limit)
        self._forget(offset)
        if not self._waiting and wait_for > 0:
            await self._wait(wait_for)
        batch = self._waiting[:limit]
        for one in batch:
            one.is_delivered = True
        return [one.text for one in batch]

    def _against_hammering(self, offset: int, wait_for: float, limit: int) -> tuple[float, int]:
        now, (last_offset, polled_at) = self._clock(), self._last_poll
        self._last_poll = (offset, now)
        if offset != last_offset or not polled_at <= now < polled_at + 3:
            return wait_for, limit
        return max(wait_for, 3.0), 1 if now < polled_at + 0.5 else limit

    def _forget(self, offset: int) -> None:
        if offset < 0:
            del self._waiting[:offset]
        self._drop_expired()
        self._waiting = [one for one in self._waiting if not one.is_confirmed(offset)]

    def _drop_expired(self) -> None:
        now = self._clock()
        self._waiting = [one for one in self._waiting if one.expires_at > now]

    async def _wait(self, wait_for: float) -> None:
        poller: asyncio.Future[Refusal | None] = asyncio.get_running_loop().create_future()
        self._poller = poller
        try:
            await asyncio.wait([poller], timeout=wait_for)
        finally:
            if self._poller is poller:
                self._poller = None
        if poller.done() and (refusal := poller.result()):
            await self._pause_between_conflicts()
            raise Refused(refusal)

    async def _pause_between_conflicts(self) -> None:
        now = self._clock()
        if now >= self._conflict_free_at:
            self._conflict_free_at = now + CONFLICT_PAUSE
        else:
            await asyncio.sleep(CONFLICT_PAUSE)

    def interrupt(self, refusal: Refusal) -> None:
        """Ends the long poll that waits, if any, with a 409."""
        self._wake(refusal)

    def _wake(self, refusal: Refusal | None) -> None:
        if self._poller and not self._poller.done():
            self._poller.set_result(refusal)
