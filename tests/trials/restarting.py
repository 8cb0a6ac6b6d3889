"""The restart trial: members press without a pause while the program is stopped and started again and again.

Then it is away for longer, by a clock that the sandbox moves for both: for less time than a press lives with Telegram,
and for more. What is claimed (goal D3, one process): no press is lost that lived; after a longer outage every card of
an open ballot comes once as a new message that says why.
"""

import asyncio
import itertools
import random
from collections import Counter
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bench.seeding import FIRST_MEMBER, Council, seed_council
from council.ballots.measure import Option
from sandbox.people import Person
from sandbox.server import Sandbox
from storage.url import DatabaseUrl
from tests.trials.killing import _announced, _look, _press, _settings, _silence, opened, start_from_nothing

SHORT_AWAY, LONG_AWAY = 110, 200
"""Seconds; a press lives for 150."""
SAYS_WHY = "Байланыс болмады"
Process = asyncio.subprocess.Process


@dataclass
class Figures:
    """What was reached.

    Attributes:
        pressed: presses that lived until the program was back.
        answered: presses of those and others that were handled; one more or less is one done twice or lost.
        outages: seconds from each stop to the next answer.
        brought: how many cards came as new messages after the short outage, the long one, and one more restart,
            each of them to every member.
        says_why: the newest message of every member said why it came.
    """

    pressed: int
    answered: int
    outages: list[float]
    brought: tuple[set[int], ...]
    says_why: bool

    @property
    def p95(self) -> float:
        return sorted(self.outages)[max(0, round(len(self.outages) * 0.95) - 1)]


class Town:
    """The sandbox, the council in it, and the program as it comes and goes."""

    def __init__(self, sandbox: Sandbox, council: Council, settings: Mapping[str, str]) -> None:
        self._sandbox, self._council, self._settings = sandbox, council, settings
        self._numbers = itertools.count()
        self._program: Process | None = None
        self.pressed = 0

    def press(self) -> None:
        """Have the next member press, the other button than the last time."""
        number = next(self._numbers)
        turn, member = divmod(number, len(self._council.members))
        option = (Option.YES, Option.NO)[turn % 2]
        update = _press(self._sandbox, self._council, member, option, number)
        self._sandbox.world.updates.push("callback_query", update["callback_query"])
        self.pressed += 1

    def press_all(self) -> None:
        for _ in self._council.members:
            self.press()

    async def start(self) -> None:
        self._program = await start_from_nothing(self._settings)  # how long people wait is what is measured
        await _announced(self._program)

    async def stop(self, *, is_kill: bool) -> None:
        if self._program is not None:
            self._program.kill() if is_kill else self._program.terminate()
            await self._program.wait()

    async def caught_up(self, behind: int) -> None:
        """Wait until no more than so many presses have no answer yet: each outage is to be measured by itself."""
        await self._until(lambda answered: self.pressed - answered <= behind)

    async def answers(self, more: int) -> None:
        """Wait for so many more answers."""
        wanted = len(self._sandbox.world.callbacks.toasts) + more
        await self._until(lambda answered: answered >= wanted)

    async def _until(self, holds: Callable[[int], bool]) -> None:
        async def look() -> bool | None:
            return holds(len(self._sandbox.world.callbacks.toasts)) or None

        await self._sandbox.client.wait_until(look, 120)

    async def silence(self) -> None:
        await _silence(self._sandbox)

    async def restarted(self, *, is_kill: bool) -> float:
        """Stop and start the program; the seconds from the stop to the next answer."""
        loop = asyncio.get_running_loop()
        stopped_at = loop.time()
        await self.stop(is_kill=is_kill)
        await self.start()
        await self.answers(1)
        return loop.time() - stopped_at

    async def away(self, seconds: int) -> Counter[int]:
        """Have every member press while the program is away for so long; the cards that came as new messages."""
        before = self._cards()
        await self.stop(is_kill=False)
        self.press_all()
        clock = self._sandbox.world.clock
        clock.set_ahead(clock.ahead + seconds)
        await self.start()
        await self.silence()
        return self._cards() - before

    def says_why(self) -> bool:
        return all(SAYS_WHY in self._texts(member)[-1] for member in self._council.members)

    def _cards(self) -> Counter[int]:
        return Counter({member: len(self._texts(member)) for member in self._council.members})

    def _texts(self, member: int) -> list[str]:
        return [message.body["text"] for message in self._sandbox.world.chats[member].messages.values()]


async def restart_trial(
    url: DatabaseUrl, clock_file: Path, *, restarts: int, per_second: int, members: int, seed: int = 1
) -> Figures:
    """Run the trial on a migrated, empty database; sandbox and program share the clock of `clock_file`."""
    chance = random.Random(seed)
    async with opened(url) as units:
        council = await seed_council(units, members=members)
    people = [Person(FIRST_MEMBER + n, f"Member {n + 1}", has_started=True) for n in range(members)]
    async with Sandbox(people=people, clock_file=clock_file) as sandbox:
        settings = _settings(sandbox, url, by_webhook=False) | {"KENES_TEST_CLOCK": str(clock_file)}
        town, outages = Town(sandbox, council, settings), []
        await town.start()
        await town.silence()
        async with _pressing(town, per_second):
            for number in range(restarts):
                await town.caught_up(per_second)
                await town.answers(1 + chance.randrange(per_second))
                outages.append(await town.restarted(is_kill=number % 2 == 0))
        await town.silence()
        after_short, lived = await town.away(SHORT_AWAY), town.pressed
        after_long, says_why = await town.away(LONG_AWAY), town.says_why()
        after_that = await town.away(0)
        await town.stop(is_kill=False)
        seen = await _look(url)
    brought = tuple({came[member] for member in council.members} for came in (after_short, after_long, after_that))
    return Figures(lived + members, seen["answers"], outages, brought, says_why)


@asynccontextmanager
async def _pressing(town: Town, per_second: int) -> AsyncIterator[None]:
    """Press steadily for as long as the block lasts."""

    async def press() -> None:
        while True:
            town.press()
            await asyncio.sleep(1 / per_second)

    async with asyncio.TaskGroup() as group:
        pressing = group.create_task(press())
        yield
        pressing.cancel()
