"""The way out: one service that claims, paces, sends and settles.

Nothing here is truth. Rows and cards are; what this service remembers (chats in flight, the ledger, answers not yet
settled) may be lost at any moment, and `recover` finds from the rows what a crash has hidden.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from typing import Final

import structlog

from bot.api import BotApi
from bot.delivery.calling import made
from bot.delivery.claiming import Room, Turn
from bot.delivery.departing import Departures
from bot.delivery.drawing import Drawing, Leaving
from bot.delivery.outcome import Outcome, RetryLater, Unauthorized, Unknown, Unsent
from bot.delivery.pace import Ledger, Limits
from bot.delivery.recovering import recover, take_back
from bot.delivery.settling import Answered
from bot.nursery import Nursery
from storage.errors import StorageUnavailable
from storage.unit_of_work import Units

log: Final = structlog.stdlib.get_logger(__name__)

IN_FLIGHT_MOST: Final = 64
LOOK_EVERY: Final = 1.0
"""Seconds after which rows are looked for although nobody has called."""


class Sender:
    """Empties the outbox and keeps the cards true, at the pace Telegram allows.

    Attributes:
        turned_at: when the last whole turn ended, by the loop's clock.
        outcomes: what became of the calls made since the start.
    """

    def __init__(self, units: Units, api: BotApi, drawing: Drawing, limits: Limits, nursery: Nursery) -> None:
        self._units, self._api, self._drawing, self._nursery = units, api, drawing, nursery
        self._ledger = Ledger(limits)
        self._departures = Departures(self._ledger, limits)
        self._answered: list[Answered] = []
        self._out: dict[int, Leaving] = {}
        self._has_recovered = self._is_claim_unconfirmed = self._is_turning = False
        self._busy_chats: set[int] = set()
        self._ready_at: dict[int, float] = {}
        self._call = asyncio.Event()
        self._is_finishing = False
        self._is_idle = asyncio.Event()
        self._is_idle.set()
        self.turned_at = float("-inf")
        self.outcomes = Counter[type[Outcome]]()

    def wake(self) -> None:
        """Say that something was committed that may have to leave."""
        self._call.set()

    async def serve(self) -> None:
        """Serve until cancelled."""
        if not self._has_recovered:  # begun again after a crash of its own, it knows what is on its way
            await self._recover()
        while True:
            self._call.clear()
            pause = await self._turn()
            if pause > 0:
                await self._rest(pause)

    async def finish(self, *, within: float) -> None:
        """Let nothing more leave and wait for the calls in flight, so many seconds at most."""
        self._is_finishing = True
        try:
            async with asyncio.timeout(within):
                await self._is_idle.wait()
        except TimeoutError:
            log.warning("calls_cut_short", in_flight=len(self._out))

    async def settle(self) -> None:
        """Write down what has come back, and claim nothing; at the end of the program."""
        answered, self._answered = self._answered, []
        await self._units.run(Turn(self._drawing, answered, Room(0, 0, ())))

    async def _turn(self) -> float:
        """Take one turn and return the seconds until the next is worth taking."""
        now = asyncio.get_running_loop().time()
        # Answers and paced calls are claimed side by side, so one turn may pass the bound; the next then claims none.
        free = 0 if self._is_finishing else max(0, IN_FLIGHT_MOST - len(self._out))
        room = Room(answers=free, paced=min(free, self._departures.room(now)), held=self._held(now))
        try:
            leaving = await self._claimed(room)
        except StorageUnavailable as error:
            log.warning("outbox_unavailable", because=error)
            return LOOK_EVERY
        self.turned_at = now
        self._departures.note_turn(asyncio.get_running_loop().time() - now)
        return self._pause(room, sum(one.chat_id is not None for one in leaving))

    async def _claimed(self, room: Room) -> list[Leaving]:
        """Settle what has come back and begin what may leave; whatever befalls it, what has come back is kept."""
        answered, self._answered = self._answered, []
        self._is_turning = True
        self._is_idle.clear()
        try:
            if self._is_claim_unconfirmed:
                out = [*self._out.values(), *(each.leaving for each in answered)]
                await self._units.run(lambda uow: take_back(uow, out))
            self._is_claim_unconfirmed = True
            leaving = await self._units.run(Turn(self._drawing, answered, room))
            self._is_claim_unconfirmed = False
        except BaseException:
            self._answered = answered + self._answered
            raise
        else:
            for one in leaving:
                self._start(one)
            return leaving
        finally:
            self._is_turning = False
            self._note_idle()

    def _held(self, now: float) -> list[int]:
        self._ready_at = {chat: at for chat, at in self._ready_at.items() if at > now}
        return [*self._busy_chats, *self._ready_at]

    def _pause(self, room: Room, paced: int) -> float:
        """Seconds until a slot or a chat becomes free, if something may be waiting for it."""
        if room.answers == 0 or self._departures.waiting:
            return LOOK_EVERY  # the first call that ends or leaves wakes us
        now = asyncio.get_running_loop().time()
        to_slot = self._ledger.slot_at(now) - now - self._departures.ahead
        if room.paced == 0:
            return min(LOOK_EVERY, max(to_slot, 0.001))
        if paced >= room.paced:
            return max(0.0, to_slot)
        to_chat = min((at - now for at in self._ready_at.values()), default=LOOK_EVERY)
        return min(LOOK_EVERY, max(to_chat, to_slot, 0.001))

    async def _rest(self, seconds: float) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self._call.wait()
        except TimeoutError:
            return

    def _start(self, one: Leaving) -> None:
        self._out[id(one)] = one
        if one.chat_id is not None:
            self._departures.enter()
            self._busy_chats.add(one.chat_id)
        self._nursery.start(f"send-{one.method}", self._send(one))

    async def _send(self, one: Leaving) -> None:
        outcome: Outcome = Unsent("stopped before it left")
        try:
            if one.chat_id is not None:
                await self._departures.leave(one.chat_id)
                self._call.set()
            outcome = Unknown("stopped before its answer came")
            outcome = await made(one, self._api, self._drawing.house.words)
        finally:
            self._finished(one, outcome)

    def _finished(self, one: Leaving, outcome: Outcome) -> None:
        del self._out[id(one)]
        self._note_idle()
        if one.chat_id is not None:
            self._release(one.chat_id, outcome)
        self._answered.append(Answered(one, outcome))
        self.outcomes[type(outcome)] += 1
        if not self._departures.waiting:
            self._call.set()  # else the next departure does, and one turn settles and claims

    def _note_idle(self) -> None:
        if not self._out and not self._is_turning:
            self._is_idle.set()

    def _release(self, chat_id: int, outcome: Outcome) -> None:
        now = asyncio.get_running_loop().time()
        if isinstance(outcome, RetryLater):
            self._ledger.note_flood(chat_id, outcome.after, now)
        elif not isinstance(outcome, Unsent | Unknown | Unauthorized):
            self._ledger.note_passed()
        self._busy_chats.discard(chat_id)
        self._ready_at[chat_id] = self._ledger.chat_at(chat_id, now, is_group=chat_id < 0)

    async def _recover(self) -> None:
        while True:
            try:
                await self._units.run(recover)
            except StorageUnavailable as error:
                log.warning("outbox_unavailable", because=error)
                await asyncio.sleep(LOOK_EVERY)
            else:
                self._has_recovered = True
                return
