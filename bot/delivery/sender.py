"""The way out: one service that claims, paces, sends and settles.

Nothing here is truth. Rows and cards are; what this service remembers (chats in flight, the ledger, answers not yet
settled) may be lost at any moment, and `recover` finds from the rows what a crash has hidden.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from typing import Final

import structlog
from telegram import InputFile
from telegram.error import TelegramError

from bot.api import BotApi
from bot.delivery.answers import outcome_of_answer, outcome_of_error
from bot.delivery.claiming import Room, Turn
from bot.delivery.departing import Departures
from bot.delivery.drawing import Drawing, Leaving
from bot.delivery.ending import end
from bot.delivery.outcome import Outcome, Rejected, RetryLater, Unauthorized, Unknown, Unsent
from bot.delivery.pace import Ledger, Limits
from bot.delivery.settling import Answered
from bot.nursery import Nursery
from council.notices.audience import Why
from council.notices.model import Policy
from handlers.kit import files
from storage.errors import StorageUnavailable
from storage.unit_of_work import StoredUnit, Units

log: Final = structlog.stdlib.get_logger(__name__)

IN_FLIGHT_MOST: Final = 64
LOOK_EVERY: Final = 1.0
"""Seconds after which rows are looked for although nobody has called."""


async def recover(uow: StoredUnit) -> None:
    """Decide by policy about rows that were leaving when the program died, and draw half-sent cards again."""
    for row in await uow.delivery.left_sending():
        if row.policy is Policy.FREE or (row.policy is Policy.REPEAT_MARKED and not row.is_repeat):
            is_repeat = row.policy is Policy.REPEAT_MARKED
            await uow.delivery.again(row.id, uow.now, is_repeat=is_repeat, error="interrupted")
        else:
            await end(uow, row, "unknown", Why.UNKNOWN, "interrupted")
    await uow.delivery.reopen_cards()


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
        self._in_flight = 0
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
            log.warning("calls_cut_short", in_flight=self._in_flight)

    async def settle(self) -> None:
        """Write down what has come back, and claim nothing; at the end of the program."""
        answered, self._answered = self._answered, []
        await self._units.run(Turn(self._drawing, answered, Room(0, 0, ())))

    async def _turn(self) -> float:
        """Take one turn and return the seconds until the next is worth taking."""
        now = asyncio.get_running_loop().time()
        # Answers and paced calls are claimed side by side, so one turn may pass the bound; the next then claims none.
        free = 0 if self._is_finishing else max(0, IN_FLIGHT_MOST - self._in_flight)
        room = Room(answers=free, paced=min(free, self._departures.room(now)), held=self._held(now))
        answered, self._answered = self._answered, []
        try:
            leaving = await self._units.run(Turn(self._drawing, answered, room))
        except StorageUnavailable as error:
            log.warning("outbox_unavailable", because=error)
            self._answered = answered + self._answered
            return LOOK_EVERY
        for one in leaving:
            self._start(one)
        self.turned_at = now
        self._departures.note_turn(asyncio.get_running_loop().time() - now)
        return self._pause(room, sum(one.chat_id is not None for one in leaving))

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
        self._in_flight += 1
        self._is_idle.clear()
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
            outcome = await self._outcome(one)
        finally:
            self._finished(one, outcome)

    async def _outcome(self, one: Leaving) -> Outcome:
        try:
            return outcome_of_answer(await self._called(one))
        except TelegramError as error:
            return outcome_of_error(error)
        except Exception as fault:  # a paper that cannot be made must not be tried for ever
            log.exception("call_not_made", method=one.method, exc_info=fault)
            return Rejected(f"the call could not be made: {type(fault).__name__}")

    async def _called(self, one: Leaving) -> object:
        orders = {name: part for name, part in one.body.items() if isinstance(part, dict) and "made" in part}
        if not orders:
            return await self._api.call(one.method, one.body)
        uploads = {
            name: InputFile(
                await asyncio.to_thread(files.make, order, self._drawing.house.words), filename=order["name"]
            )
            for name, order in orders.items()
        }
        rest = {name: part for name, part in one.body.items() if name not in orders}
        return await self._api.call(one.method, rest, files=uploads)

    def _finished(self, one: Leaving, outcome: Outcome) -> None:
        self._in_flight -= 1
        if not self._in_flight:
            self._is_idle.set()
        if one.chat_id is not None:
            self._release(one.chat_id, outcome)
        self._answered.append(Answered(one, outcome))
        self.outcomes[type(outcome)] += 1
        if not self._departures.waiting:
            self._call.set()  # else the next departure does, and one turn settles and claims

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
                return
