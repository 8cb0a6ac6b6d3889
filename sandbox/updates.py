"""The updates that wait for the bot, and the long poll that fetches them.

They wait 24 hours (callback queries 150 seconds) and are forgotten only when a later offset confirms them, or when the
webhook has taken them.
"""

import asyncio
import itertools
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
OF_A_CHAT = ("message", "edited_message", "channel_post", "edited_channel_post")
OF_A_PERSON = ("callback_query", "chat_member")
CONFLICT_PAUSE = 3.0
HELD_FOR = 1.0


@dataclass(frozen=True, slots=True)
class Waiting:
    """`queue` names what the webhook delivers strictly one after the other.

    `is_forged`: not in its turn, or put in by a test; it is delivered at least once whatever the offset.
    """

    update_id: int
    text: str
    expires_at: float
    queue: str
    is_forged: bool = False


class Updates:
    def __init__(self, clock: Callable[[], float], first_id: int, switches: Switches) -> None:
        self._clock = clock
        self._switches = switches
        self._held: list[Waiting] = []
        self._next_id = first_id
        self._serials = itertools.count()
        self._waiting: dict[int, Waiting] = {}
        self._delivered: set[int] = set()
        self._poller: asyncio.Future[Refusal | None] | None = None
        self._conflict_free_at = 0.0
        self._last_poll = (0, -CONFLICT_PAUSE)
        self.allowed: frozenset[str] = frozenset()
        self.carry: Callable[[int, Waiting], None] | None = None

    @property
    def pending(self) -> int:
        self._drop_expired()
        return len(self._waiting)

    @property
    def is_polled(self) -> bool:
        return self._poller is not None

    def listed(self) -> list[tuple[int, Waiting]]:
        return list(self._waiting.items())

    def push(self, kind: str, payload: dict[str, Any]) -> int | None:
        """The update_id given, or None if the bot does not ask for this kind."""
        if kind not in self.allowed if self.allowed else kind in OFF_UNLESS_NAMED:
            return None
        update_id = self._next_id
        self._next_id += 1
        self._line_up(self._waiting_for({"update_id": update_id, kind: payload}, KEPT_FOR.get(kind, DAY)))
        return update_id

    def forge(self, updates: Iterable[dict[str, Any]]) -> None:
        """Puts updates in as they are, in this order; one without update_id gets the next."""
        for update in updates:
            numbered = {"update_id": update.get("update_id", self._next_id)} | update
            self._next_id = max(self._next_id, numbered["update_id"] + 1)
            self._append(replace(self._waiting_for(numbered, DAY), is_forged=True))
        self._wake(None)

    def _waiting_for(self, update: dict[str, Any], kept_for: float) -> Waiting:
        text = json.dumps(update, ensure_ascii=False)
        return Waiting(update["update_id"], text, self._clock() + kept_for, queue_of(update))

    def _line_up(self, update: Waiting) -> None:
        """At the end; or, where chance strikes, after the next one, or a second time after it."""
        is_late = self._switches.strikes_update(Kind.REORDERED)
        if not is_late:
            self._append(update)
            self._release()
        if is_late or self._switches.strikes_update(Kind.DOUBLED):
            self._held.append(replace(update, is_forged=True))
            asyncio.get_running_loop().call_later(HELD_FOR, self._release)
        if not is_late:
            self._wake(None)

    def _release(self) -> None:
        for update in self._held:
            self._append(update)
        if self._held:
            self._held.clear()
            self._wake(None)

    def _append(self, update: Waiting) -> None:
        serial = next(self._serials)
        self._waiting[serial] = update
        if self.carry:
            self.carry(serial, update)

    def forget(self, serial: int) -> None:
        self._waiting.pop(serial, None)
        self._delivered.discard(serial)

    def drop_all(self) -> None:
        self._waiting.clear()
        self._held.clear()

    async def take(self, offset: int, limit: int, wait_for: float) -> list[str]:
        """Up to `limit` updates as JSON texts, at once or within `wait_for` seconds; raises Refused (409)."""
        self.interrupt(refusals.OTHER_POLLER)
        wait_for, limit = self._against_hammering(offset, wait_for, limit)
        self._confirm(offset)
        if not self._waiting and wait_for > 0:
            await self._wait(wait_for)
        batch = list(itertools.islice(self._waiting.items(), limit))
        self._delivered.update(serial for serial, _ in batch)
        return [one.text for _, one in batch]

    def _against_hammering(self, offset: int, wait_for: float, limit: int) -> tuple[float, int]:
        now, (last_offset, polled_at) = self._clock(), self._last_poll
        self._last_poll = (offset, now)
        if offset != last_offset or not polled_at <= now < polled_at + 3:
            return wait_for, limit
        return max(wait_for, 3.0), 1 if now < polled_at + 0.5 else limit

    def _confirm(self, offset: int) -> None:
        self._drop_expired()
        if offset < 0:
            gone = list(self._waiting)[:offset]
        else:
            gone = [serial for serial, one in self._waiting.items() if self._is_confirmed(serial, one, offset)]
        for serial in gone:
            self.forget(serial)

    def _is_confirmed(self, serial: int, one: Waiting, offset: int) -> bool:
        return one.update_id < offset and (serial in self._delivered or not one.is_forged)

    def _drop_expired(self) -> None:
        now = self._clock()
        for serial in [serial for serial, one in self._waiting.items() if one.expires_at <= now]:
            self.forget(serial)

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


def queue_of(update: dict[str, Any]) -> str:
    """A queue for the messages of a chat, others for the presses and for the comings and goings of a person."""
    for kind in OF_A_CHAT:
        if kind in update:
            return f"message {_id_within(update[kind], 'chat')}"
    for kind in OF_A_PERSON:
        if kind in update:
            return f"{kind} {_id_within(update[kind], 'from')}"
    if "my_chat_member" in update:
        return f"my_chat_member {_id_within(update['my_chat_member'], 'chat')}"
    return f"update {update.get('update_id')}"


def _id_within(payload: Any, name: str) -> Any:
    """A forged update may have any shape."""
    inner = payload.get(name) if isinstance(payload, dict) else None
    return inner.get("id") if isinstance(inner, dict) else None
