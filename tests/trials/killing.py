"""The kill trial: the real program as a process of its own, killed again and again while people press buttons.

The sandbox is Telegram: it keeps what was not confirmed and counts what it was told. What is claimed (goal D1): every
press is handled once, however often the program dies and however often the press is delivered.
"""

import asyncio
import os
import random
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.seeding import FIRST_MEMBER, Council, seed_council
from bot.clock import clock
from bot.wiring import furnish
from council.ballots.measure import Option
from sandbox.people import Person
from sandbox.server import Sandbox
from storage.engine import Session
from storage.opening import open_database
from storage.queries import queries
from storage.sealing import Seal
from storage.unit_of_work import Units
from storage.url import DatabaseUrl
from tests.bot.forking import Child, fork
from tests.web.ports import free_port

ROOT = Path(__file__).parents[2]
SECRET = "a secret of the trials"
LIFE_MOST = 8.0
"""Seconds after which a program is killed even if it gets nowhere."""
IMPATIENT_AFTER = 0.5
"""Seconds."""
QUIET_FOR = 5.0
"""Seconds without a new call after which everything has been said."""


@dataclass(frozen=True)
class Figures:
    """What was reached.

    Attributes:
        answers: outbox rows that answer a press; one more or less than `presses` is a press done twice or lost.
        revisions: how often each member changed their vote, which is exactly how often they pressed.
        calls: answers as Telegram saw them; more than `presses` are repeats of what a kill left unknown, fewer came
            too late (150 seconds) and were dropped.
    """

    presses: int
    kills: int
    answers: int
    revisions: set[int]
    tally: int
    waiting: int
    integrity: str
    calls: int
    seconds: float


async def kill_trial(
    url: DatabaseUrl,
    *,
    presses: int,
    members: int,
    kills: int,
    repeated: float = 0.1,
    seed: int = 1,
    by_webhook: bool = False,
) -> Figures:
    """Run the trial on a migrated, empty database.

    Args:
        presses: different presses in all, spread evenly over the members, each turning yes to no or back.
        repeated: the share that Telegram delivers a second time.
        by_webhook: Telegram brings the presses, again and again until it hears 200; otherwise they are fetched.
    """
    chance, loop = random.Random(seed), asyncio.get_running_loop()
    began_at = loop.time()
    async with opened(url) as units:
        council = await seed_council(units, members=members)
    people = [Person(FIRST_MEMBER + n, f"Member {n + 1}", has_started=True) for n in range(members)]
    async with Sandbox(people=people) as sandbox:
        crowd = Crowd(sandbox, council, presses, repeated, chance)
        async with _impatience(sandbox):
            await _kill_again_and_again(sandbox, _settings(sandbox, url, by_webhook), crowd, presses, kills, chance)
        calls = await _answers(sandbox)
        seen = await _look(url)
    return Figures(presses, kills, calls=calls, seconds=loop.time() - began_at, **seen)


@asynccontextmanager
async def opened(url: DatabaseUrl) -> AsyncIterator[Units]:
    furnish()
    async with open_database(url) as database:
        yield Units(database, clock, Seal(SECRET))


class Crowd:
    """Everybody who presses: each member's own presses in order, all members' mixed, some delivered again later.

    They press as the trial goes on: Telegram waits 150 seconds for the answer to a press, and a program that is killed
    when everything has long been handled proves nothing.
    """

    def __init__(
        self, sandbox: Sandbox, council: Council, presses: int, repeated: float, chance: random.Random
    ) -> None:
        self._sandbox, self._council = sandbox, council
        self._options = [0] * len(council.members)
        self._pressed: dict[int, dict[str, Any]] = {}
        numbers = list(range(1, presses + 1))
        members = [member for member in range(len(council.members)) for _ in range(presses // len(council.members))]
        chance.shuffle(members)
        self._member_of = dict(zip(numbers, members, strict=True))
        for number in chance.sample(numbers, int(presses * repeated)):
            numbers.insert(chance.randrange(numbers.index(number), len(numbers)) + 1, number)
        self._coming = numbers

    def press(self, most: int) -> None:
        """Let Telegram have the next presses, so many at most."""
        now, self._coming = self._coming[:most], self._coming[most:]
        self._sandbox.world.updates.forge([self._update(number) for number in now])

    @property
    def has_more(self) -> bool:
        return bool(self._coming)

    def _update(self, number: int) -> dict[str, Any]:
        if number not in self._pressed:
            member = self._member_of[number]
            option = (Option.YES, Option.NO)[self._options[member] % 2]
            self._options[member] += 1
            self._pressed[number] = _press(self._sandbox, self._council, member, option, number)
        return self._pressed[number]


def _press(sandbox: Sandbox, council: Council, member: int, option: Option, number: int) -> dict[str, Any]:
    person, data = council.press(member, 0, option)
    chat = {"id": person, "type": "private", "first_name": "Member"}
    return {
        "update_id": number,
        "callback_query": {
            "id": sandbox.world.callbacks.press(person),
            "from": {"id": person, "is_bot": False, "first_name": "Member"},
            "chat_instance": "1",
            "data": data,
            "message": {"message_id": 1, "date": 1, "chat": chat, "text": "?"},
        },
    }


async def _kill_again_and_again(
    sandbox: Sandbox, settings: Mapping[str, str], crowd: Crowd, presses: int, kills: int, chance: random.Random
) -> None:
    share = presses // kills
    for _ in range(kills):
        crowd.press(share)
        said = await _answers(sandbox)
        program = await _start(settings)
        # Some die at their start, most in the middle of work.
        await _work(sandbox, said + chance.randrange(2 * share), at_most=chance.uniform(0.05, LIFE_MOST))
        program.kill()
        await program.wait()
    while crowd.has_more:
        crowd.press(presses)
    program = await _start(settings)
    await _announced(program)
    await _silence(sandbox)
    program.terminate()
    if await program.wait() != 0:
        raise AssertionError(f"the program ended with {program.returncode} although it was asked politely")


async def _answers(sandbox: Sandbox) -> int:
    """Answers to presses that Telegram has been sent so far, in time or too late."""
    return sum((await sandbox.client.counted_calls()).get("answerCallbackQuery", {}).values())


@asynccontextmanager
async def _impatience(sandbox: Sandbox) -> AsyncIterator[None]:
    """Cut short the pauses in which Telegram leaves a dead webhook alone, up to a minute each."""

    async def hurry() -> None:
        while True:
            await asyncio.sleep(IMPATIENT_AFTER)
            sandbox.world.courier.hurry()

    async with asyncio.TaskGroup() as group:
        hurrying = group.create_task(hurry())
        yield
        hurrying.cancel()


def _settings(sandbox: Sandbox, url: DatabaseUrl, by_webhook: bool) -> dict[str, str]:
    settings = {
        "KENES_BOT_TOKEN": sandbox.token,
        "KENES_API_URL": sandbox.url,
        "KENES_DATABASE_URL": url.text,
        "KENES_SECRET": SECRET,
        "KENES_OPERATOR_NAME": "trial",
        "KENES_OPERATOR_CONTACT": "trial",
        "KENES_PACE_PER_SECOND": "100000",
        "KENES_PACE_PER_CHAT": "100000",
        "KENES_PACE_PER_GROUP": "100000",
        "KENES_PERSON_AT_ONCE": "100000",
        "KENES_POLL_TIMEOUT": "1",
        "KENES_LOG_LEVEL": "ERROR",
        "PYTHONDONTWRITEBYTECODE": "",  # a program that compiles itself at each start would spend the trial on that
    }
    if by_webhook:
        port = free_port()
        settings |= {"KENES_WEB_PORT": str(port), "KENES_WEBHOOK_URL": f"http://127.0.0.1:{port}"}
    return settings


async def _start(settings: Mapping[str, str]) -> Child:
    # Forked, so that death finds it at work and not at its imports.
    return await fork(["run", "--json"], ROOT, {**os.environ, **settings})


async def start_from_nothing(settings: Mapping[str, str]) -> asyncio.subprocess.Process:
    """Start the program as an operator does: its imports, memory and time are its own."""
    return await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "run", "--json"),
        cwd=ROOT,
        env={**os.environ, **settings},
        stdout=asyncio.subprocess.PIPE,
    )


async def _announced(program: Child | asyncio.subprocess.Process) -> None:
    """Wait until it says that it takes updates: before that a polite signal finds nobody who listens."""
    if program.stdout is None or not await program.stdout.readline():
        raise AssertionError("the program ended before it began")


async def _work(sandbox: Sandbox, until: int, *, at_most: float) -> None:
    """Wait until so many presses were answered, or as many seconds have passed."""

    async def look() -> bool | None:
        return await _answers(sandbox) >= until or None

    with suppress(TimeoutError):
        await sandbox.client.wait_until(look, at_most)


async def _silence(sandbox: Sandbox) -> None:
    """Wait until Telegram holds nothing more for the program, and the program says nothing more."""
    loop = asyncio.get_running_loop()
    said, since = -1, loop.time()
    while sandbox.world.updates.pending or loop.time() - since < QUIET_FOR:
        await asyncio.sleep(0.1)
        now = sum(sum(codes.values()) for codes in _spoken(await sandbox.client.counted_calls()))
        if now != said:
            said, since = now, loop.time()


def _spoken(calls: dict[str, dict[str, int]]) -> list[dict[str, int]]:
    return [codes for method, codes in calls.items() if method != "getUpdates"]


async def _look(url: DatabaseUrl) -> dict[str, Any]:
    async with opened(url) as units:
        return await units.database.run(_counted)


async def _counted(session: Session) -> dict[str, Any]:
    sql: Any = queries("trial", session.engine, Path(__file__).parent)
    connection = session.connection
    return {
        "answers": await sql.answers(connection),
        "revisions": {row["revision"] for row in await sql.revisions(connection)},
        "tally": await sql.tally(connection),
        "waiting": await sql.waiting(connection),
        "integrity": await sql.integrity(connection),
    }
