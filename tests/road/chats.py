"""What leaves to one chat, a turn of the delivery at a time."""

from typing import Any

from bot.delivery.claiming import Room, Turn
from bot.delivery.drawing import Drawing, Leaving
from bot.delivery.outcome import Outcome, Sent
from bot.delivery.settling import Answered
from council.identity import ChatId
from council.language import Language
from council.notices.model import Lane, Policy
from handlers.kit.context import House
from storage.unit_of_work import Units
from tests.databases import Clock

CHAT = ChatId(1)


class Chat:
    def __init__(self, units: Units, house: House) -> None:
        self._units, self._drawing = units, Drawing(house, Language.RU)

    async def put(self, text: str, lane: str = Lane.REPLY, policy: str = Policy.FREE, **body: Any) -> None:
        method, call = "editMessageText" if body else "sendMessage", {"chat_id": CHAT, "text": text, **body}
        await self._units.run(lambda uow: uow.outbox.put_rendered(method, call, chat_id=CHAT, lane=lane, policy=policy))

    async def turn(self, *answered: Answered) -> list[Leaving]:
        return await self._units.run(Turn(self._drawing, answered, Room(0, 10, ())))

    async def sent(self) -> list[str]:
        """What leaves now, and arrives."""
        leaving = await self.turn()
        await self._units.run(Turn(self._drawing, [Answered(one, Sent(9)) for one in leaving], Room(0, 0, ())))
        return [one.body["text"] for one in leaving]

    async def put_off(self, outcome: Outcome, times: int, clock: Clock) -> None:
        for _ in range(times):
            clock.advance(600)
            (one,) = await self.turn()
            await self._units.run(Turn(self._drawing, [Answered(one, outcome)], Room(0, 0, ())))
