"""The flood trial: the real program while one person pours messages over it and many others press buttons.

The sandbox is Telegram. How long the others wait is reckoned from the press to the answer that their phone gets.
"""

from __future__ import annotations

import asyncio
import statistics
import time
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.seeding import FIRST_MEMBER, Council, seed_council
from bot.speech import words_of
from council.ballots.measure import Option
from council.language import Language
from locales.text import Text
from sandbox.people import Person
from sandbox.server import Sandbox
from storage.url import DatabaseUrl
from tests.trials.killing import SECRET, _announced, opened, start_from_nothing

FLOODER = 999_001
WARNING, SCREEN = Text("refused-too-fast", {"seconds": 60}), Text("core-language")
"""What somebody new to the bot is told: once that this is too much, and to each text the choice of a language."""
TICK = 0.1
"""Seconds between two gusts."""
REST_WITHIN = 900.0
"""Seconds in which everything that came must have been handled; a bound for the trial, no goal."""


@dataclass(frozen=True)
class Flood:
    """What is poured.

    Attributes:
        people: others, each of whom presses once a second.
        texts: messages a second of the one.
    """

    people: int
    seconds: int
    texts: int


@dataclass(frozen=True)
class Figures:
    """What was reached.

    Attributes:
        answers: calls that answer a press, in time or too late; fewer than presses are presses lost.
        answered: presses answered within the 150 seconds in which Telegram shows it.
        heard: screens the flooder got; each is one message handled.
        warnings: how often the flooder was told to slow down.
        p95: seconds from a press to its answer; none answers in more of them than one in twenty.
        minutes: begun while the flood lasted, which on a busy machine is longer than was asked.
        peak: megabytes of memory of the program at its highest.
    """

    presses: int
    answers: int
    answered: int
    heard: int
    warnings: int
    left: int
    p50: float
    p95: float
    minutes: int
    peak: int


async def flood_trial(url: DatabaseUrl, flood: Flood) -> Figures:
    """Run the trial on a migrated, empty database."""
    async with opened(url) as units:
        council = await seed_council(units, members=flood.people)
    words = words_of()[Language.KK]
    people = [Person(FIRST_MEMBER + n, f"Member {n + 1}", has_started=True) for n in range(flood.people)]
    people.append(Person(FLOODER, "Flooder", language="kk", has_started=True))
    async with Sandbox(people=people) as sandbox:
        crowd = Crowd(sandbox, council, flood)
        async with _program(sandbox, url) as process:
            await crowd.press_and_pour()
            crowd.press_once_as_the_flooder()
            answers = await _rest(sandbox, len(crowd.pressed_at) + 1)
            await sandbox.client.wait_for(FLOODER, words.plain_text(WARNING), REST_WITHIN)
            peak = _peak_of(process.pid)
        said = [message["text"] for message in await sandbox.client.messages(FLOODER)]
    warning, screen = (words.plain_text(text) for text in (WARNING, SCREEN))
    waits = crowd.waits()
    async with opened(url) as units:
        left = await units.run(lambda uow: uow.inbox.lanes_waiting())
    return Figures(
        presses=len(crowd.pressed_at),
        answers=answers - 1,
        answered=len(waits),
        heard=said.count(screen),
        warnings=said.count(warning),
        left=len(left),
        p50=statistics.median(waits),
        p95=sorted(waits)[int(len(waits) * 0.95) - 1],
        minutes=crowd.minutes,
        peak=peak,
    )


class Crowd:
    """Everybody at their phones."""

    def __init__(self, sandbox: Sandbox, council: Council, flood: Flood) -> None:
        self._sandbox, self._council, self._flood = sandbox, council, flood
        self._turns: defaultdict[int, int] = defaultdict(int)
        self.pressed_at: dict[str, float] = {}
        self.minutes = 0

    async def press_and_pour(self) -> None:
        """Let everything come evenly, in gusts of a tenth of a second, whatever the program makes of it."""
        began_at = time.time()
        gusts = round(self._flood.seconds / TICK)
        for gust in range(gusts):
            await asyncio.sleep(max(0.0, began_at + gust * TICK - time.time()))
            members = range(gust % 10, self._flood.people, 10)
            texts = [self._text() for _ in range(round(self._flood.texts * TICK))]
            self._sandbox.world.updates.forge([*texts, *map(self._press, members)])
        self.minutes = (int(time.time()) - int(began_at)) // 60 + 1  # as Telegram dates messages: in whole seconds

    def press_once_as_the_flooder(self) -> None:
        """A press is counted apart and stands behind all those messages: its answer tells that none is left."""
        query = self._sandbox.world.callbacks.press(FLOODER)
        self._sandbox.world.updates.forge([_pressed(FLOODER, query, "?")])

    def waits(self) -> list[float]:
        """Seconds that each answered press waited."""
        answered = {toast.callback_query_id: toast.at for toast in self._sandbox.world.callbacks.toasts}
        return [answered[query] - at for query, at in self.pressed_at.items() if query in answered]

    def _press(self, member: int) -> dict[str, Any]:
        option = (Option.YES, Option.NO)[self._turns[member] % 2]
        self._turns[member] += 1
        person, code = self._council.press(member, 0, option)
        query = self._sandbox.world.callbacks.press(person)
        self.pressed_at[query] = time.time()
        return _pressed(person, query, code)

    def _text(self) -> dict[str, Any]:
        sender = {"id": FLOODER, "is_bot": False, "first_name": "Flooder", "language_code": "kk"}
        chat = {"id": FLOODER, "type": "private", "first_name": "Flooder"}
        return {"message": {"message_id": 1, "date": int(time.time()), "chat": chat, "from": sender, "text": "а" * 60}}


def _pressed(person: int, query: str, code: str) -> dict[str, Any]:
    sender = {"id": person, "is_bot": False, "first_name": "Member", "language_code": "kk"}
    message = {"message_id": 1, "date": 1, "chat": {"id": person, "type": "private", "first_name": "M"}, "text": "?"}
    return {"callback_query": {"id": query, "from": sender, "chat_instance": "1", "data": code, "message": message}}


async def _rest(sandbox: Sandbox, presses: int) -> int:
    """Wait until every press was answered, in time or too late, and count the answers."""

    async def look() -> int | None:
        answers = sum((await sandbox.client.counted_calls()).get("answerCallbackQuery", {}).values())
        return answers if answers >= presses else None

    return await sandbox.client.wait_until(look, REST_WITHIN)


@asynccontextmanager
async def _program(sandbox: Sandbox, url: DatabaseUrl) -> AsyncIterator[asyncio.subprocess.Process]:
    """The program as an operator starts it, but for Telegram's pace, which would hide how long the handling takes."""
    settings = {
        "KENES_BOT_TOKEN": sandbox.token,
        "KENES_API_URL": sandbox.url,
        "KENES_DATABASE_URL": url.text,
        "KENES_SECRET": SECRET,
        **dict.fromkeys(("KENES_PACE_PER_SECOND", "KENES_PACE_PER_CHAT", "KENES_PACE_PER_GROUP"), "100000"),
        "KENES_POLL_TIMEOUT": "1",
        "KENES_LOG_LEVEL": "ERROR",
        "PYTHONDONTWRITEBYTECODE": "",  # compiling at the start is not what is measured
    }
    process = await start_from_nothing(settings)
    try:
        await _announced(process)
        yield process
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()


def _peak_of(pid: int) -> int:
    """The most memory a process has had so far, in megabytes."""
    status = Path(f"/proc/{pid}/status").read_text()
    [line] = [line for line in status.splitlines() if line.startswith("VmHWM")]
    return int(line.split()[1]) // 1024
