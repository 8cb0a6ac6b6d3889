"""The members whom nobody plays: what they answered by themselves is seen, and changed where a test needs it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from bot.wiring import furnish
from council.ballots.commands import CastVote, Choose
from council.ballots.measure import Option
from council.sittings.commands import CheckIn, CheckOut
from council.sittings.model import Mode
from handlers.kit.callback import codec
from handlers.meetings.commands import AcceptNotice
from sandbox.client import Client, Json, buttons
from tests.browser.phones import WORDS

UNSAID = tuple(words.plain("ballots-own-open") for words in WORDS.values())
FIRST, LAST = 2006, 2022


@dataclass(frozen=True)
class Bench:
    """Members as the sandbox knows them, acting over HTTP where a person would press."""

    client: Client
    people: tuple[int, ...] = tuple(range(FIRST, LAST + 1))

    def __post_init__(self) -> None:
        furnish()

    async def vote(self, people: Iterable[int], option: Option) -> None:
        for person in people:
            await self._press(person, lambda one: isinstance(one, CastVote) and one.option is option)

    async def has_answered(self) -> None:
        """Wait until everybody on the bench has said that they come to all meetings they are called to."""
        for person in self.people:
            await self.client.wait_until(partial(self._comes, person), timeout=60)

    async def _comes(self, person: int) -> bool | None:
        asked = [one for message in await self.client.messages(person) for one in _commands(message)]
        return None if any(isinstance(one, AcceptNotice) for one in asked) else True

    async def has_come(self) -> None:
        """Wait until everybody on the bench has checked in."""
        for person in self.people:
            await self.client.wait_until(partial(self._is_in, person), timeout=60)

    async def _is_in(self, person: int) -> bool | None:
        offered = [one for message in await self.client.messages(person) for one in _commands(message)]
        return True if any(isinstance(one, CheckOut) for one in offered) else None

    async def has_voted(self) -> None:
        """Wait until everybody on the bench has given an answer on the newest ballot."""
        for person in self.people:
            await self.client.wait_until(partial(self._own_vote, person), timeout=60)

    async def _own_vote(self, person: int) -> bool | None:
        for message in reversed(await self.client.messages(person)):
            if any(isinstance(one, CastVote) for one in _commands(message)):
                return None if any(unsaid in message["text"] for unsaid in UNSAID) else True
        return None

    async def come_back(self, people: Iterable[int]) -> None:
        for person in people:
            await self.client.send_text(person, person, "/sitting")
            await self._press(person, lambda one: isinstance(one, CheckIn) and one.mode is Mode.IN_PERSON)

    async def leave(self, people: Iterable[int]) -> None:
        for person in people:
            await self._press(person, lambda one: isinstance(one, CheckOut))

    async def choose(self, people: Iterable[int], place: int) -> None:
        """Vote for the candidate who stands at this place on the card."""
        for person in people:
            await self._press(person, lambda one: isinstance(one, Choose), place)

    async def _press(self, person: int, wanted: Callable[[object], bool], place: int = 0) -> None:
        async def look() -> tuple[int, str] | None:
            for message in reversed(await self.client.messages(person)):
                codes = [button["callback_data"] for button in buttons(message) if "callback_data" in button]
                found = [code for code in codes if wanted(codec.read(code))]
                if found:
                    return message["message_id"], found[place]
            return None

        message_id, code = await self.client.wait_until(look, timeout=30)
        pressed = await self.client.press(person, person, message_id, callback_data=code)
        await self.client.wait_for_toast(person, pressed["callback_query_id"], timeout=30)


def _commands(message: Json) -> list[object]:
    return [codec.read(button["callback_data"]) for button in buttons(message) if "callback_data" in button]
