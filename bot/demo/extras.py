"""Extras: members whom nobody plays. They answer, check in and vote by pressing the real buttons, as people would."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, Protocol

from bot.demo.scene import Extras, Player
from council.ballots.commands import CastVote, Choose
from council.ballots.measure import Option
from council.sittings.commands import CheckIn
from council.sittings.model import Mode
from handlers.kit.callback import codec
from handlers.meetings.commands import AcceptNotice

LOOK_EVERY: Final = 1.0


@dataclass(frozen=True, slots=True)
class _Mind:
    """How an extra votes; in an election those who say yes spread over the candidates by their number."""

    vote: str
    number: int


class Play(Protocol):
    """What an extra can do with a phone."""

    async def messages(self, chat: int) -> list[dict[str, Any]]: ...

    async def press(
        self, person: int, chat: int, message_id: int, label: str | None = None, *, callback_data: str | None = None
    ) -> Any: ...


async def play_extras(play: Play, extras: Sequence[Player], how: Extras) -> None:
    """Play until cancelled."""
    async with asyncio.TaskGroup() as acting:
        for number, extra in enumerate(extras):
            acting.create_task(_act(play, extra.id, _Mind(how.votes[number % len(how.votes)], number), how.slowest))


async def _act(play: Play, person: int, mind: _Mind, slowest: float) -> None:
    pressed: set[str] = set()
    while True:
        await asyncio.sleep(LOOK_EVERY)
        for message in await play.messages(person):
            for code in _wanted(message, mind):
                if code not in pressed:
                    pressed.add(code)
                    await asyncio.sleep(random.uniform(0, slowest))  # noqa: S311  a human pause, no secret
                    await play.press(person, person, message["message_id"], callback_data=code)


def _wanted(message: dict[str, Any], mind: _Mind) -> list[str]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    codes = [button["callback_data"] for row in rows for button in row if "callback_data" in button]
    candidates = [code for code in codes if isinstance(codec.read(code), Choose)]
    if candidates and mind.vote == Option.YES:
        return [candidates[mind.number % len(candidates)]]
    return [code for code in codes if _is_wanted(codec.read(code), mind.vote)]


def _is_wanted(command: object, vote: str) -> bool:
    match command:
        case CheckIn(mode=mode):
            return mode is Mode.IN_PERSON
        case CastVote(option=option):
            return option.value == vote
        case _:
            return isinstance(command, AcceptNotice)
