"""The vote on our own road: a tap fetched, stored, answered, and the voter's card edited, over real HTTP.

The sandbox runs as a process of its own, the program as another, so figures are per core where there are two. Two
measures: saturated (all taps wait at the start: updates a second, CPU an update) and an open loop (taps at a steady
rate: how long from the tap to the edited card). CPU is the program's own from the moment it announced itself, so its
start (imports, opening the database) is not in it; it is read from /proc, which Linux has.
"""

from __future__ import annotations

import asyncio
import os
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bench.seeding import FIRST_MEMBER, Council, seed_council
from bot.clock import clock
from bot.wiring import furnish
from council.ballots.measure import Option
from sandbox.client import Client
from storage.migrate import migrate
from storage.opening import open_database
from storage.sealing import Seal
from storage.unit_of_work import Units
from storage.url import DatabaseUrl

TOKEN = "700000001:bench-token-of-no-value"
SECRET = "a secret of the bench"
ROOT = Path(__file__).parents[1]
MEMBERS = 200


@dataclass(frozen=True, slots=True)
class Saturated:
    """All taps waiting at the start."""

    updates: int
    seconds: float
    cpu_seconds: float

    @property
    def per_second(self) -> float:
        return self.updates / self.seconds

    @property
    def cpu_ms(self) -> float:
        return 1000 * self.cpu_seconds / self.updates


@dataclass(frozen=True, slots=True)
class Steady:
    """Taps at a steady rate; milliseconds from the tap to the edited card."""

    per_second: float
    p50: float
    p99: float


async def measure(*, taps: int, rate: float, round_trip: float) -> tuple[Saturated, Steady]:
    """Measure both ways on a fresh SQLite file.

    Args:
        taps: taps of the saturated measure, spread over the members.
        rate: taps a second of the steady one; it takes as many seconds as there are members divided by this.
        round_trip: seconds that each call to Telegram takes.
    """
    with tempfile.TemporaryDirectory(prefix="kenes-bench-") as folder:
        url = DatabaseUrl.parse(f"sqlite:///{folder}/bench.db")
        council = await _seed(url)
        async with _sandbox(round_trip) as address, Client(address) as telegram:
            steady = await _steady(telegram, address, url, council, rate)
            saturated = await _saturated(telegram, address, url, council, taps)
    return saturated, steady


async def _seed(url: DatabaseUrl) -> Council:
    furnish()
    await migrate(url)
    async with open_database(url) as database:
        return await seed_council(Units(database, clock, Seal(SECRET)), members=MEMBERS)


async def _steady(telegram: Client, address: str, url: DatabaseUrl, council: Council, rate: float) -> Steady:
    async with _program(address, url):
        cards = await _cards(telegram, council)
        pressed_at = {}
        for member, person in enumerate(council.members):
            _, data = council.press(member, 0, Option.YES)
            pressed_at[person] = await _press(telegram, person, cards[person], data)
            await asyncio.sleep(1 / rate)
        edits = await _edits(telegram, len(pressed_at))
    waits = sorted(1000 * (edits[person] - at) for person, at in pressed_at.items())
    return Steady(rate, statistics.median(waits), waits[int(len(waits) * 0.99) - 1])


async def _saturated(telegram: Client, address: str, url: DatabaseUrl, council: Council, taps: int) -> Saturated:
    await telegram.do("clear_calls")
    presses = []
    for number in range(taps):
        member, turn = number % MEMBERS, number // MEMBERS
        person, data = council.press(member, 0, (Option.NO, Option.YES)[turn % 2])
        presses.append((person, person, 1, data))
    messages = {person: (await telegram.messages(person))[-1]["message_id"] for person in council.members}
    await telegram.presses((person, chat, messages[person], data) for person, chat, _, data in presses)
    async with _program(address, url) as pid:
        at_start = _cpu_seconds(pid)
        answers = await _answers(telegram, taps)
        cpu = _cpu_seconds(pid) - at_start
    fetched = min(call["at"] for call in await telegram.calls("getUpdates"))
    return Saturated(taps, answers - fetched, cpu)


async def _press(telegram: Client, person: int, message_id: int, data: str) -> float:
    at = time.time()
    await telegram.presses([(person, person, message_id, data)])
    return at


async def _cards(telegram: Client, council: Council) -> dict[int, int]:
    """Wait until every member has their card, and return its message."""
    return {
        person: (await telegram.wait_for(person, lambda message: "reply_markup" in message, 30))["message_id"]
        for person in council.members
    }


async def _edits(telegram: Client, wanted: int) -> dict[int, float]:
    async def look() -> dict[int, float] | None:
        edits = {call["chat_id"]: float(call["at"]) for call in await telegram.calls("editMessageText")}
        return edits if len(edits) >= wanted else None

    return await telegram.wait_until(look, 60)


async def _answers(telegram: Client, wanted: int) -> float:
    """Wait until every tap is answered and no card is left to edit; return when the last call came."""
    last, quiet_since = 0.0, asyncio.get_running_loop().time()
    while True:
        await asyncio.sleep(0.2)
        answers = await telegram.calls("answerCallbackQuery")
        edits = await telegram.calls("editMessageText")
        newest = max((float(call["at"]) for call in (*answers, *edits)), default=0.0)
        if newest != last:
            last, quiet_since = newest, asyncio.get_running_loop().time()
        elif len(answers) >= wanted and asyncio.get_running_loop().time() - quiet_since > 1:
            return last


@asynccontextmanager
async def _sandbox(round_trip: float) -> AsyncIterator[str]:
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        file.write(_people())
        file.flush()
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            *("-m", "sandbox", "--port", "0", "--token", TOKEN, "--people", file.name, "--latency", str(round_trip)),
            cwd=ROOT,
            stdout=asyncio.subprocess.PIPE,
        )
        if process.stdout is None:
            raise RuntimeError("the sandbox has no output")
        try:
            yield (await process.stdout.readline()).decode().strip()
        finally:
            process.terminate()
            await process.wait()


def _people() -> str:
    listed = ",".join(
        f'{{"id": {FIRST_MEMBER + n}, "name": "Member {n + 1}", "has_started": true}}' for n in range(MEMBERS)
    )
    return f'{{"people": [{listed}], "groups": []}}'


@asynccontextmanager
async def _program(address: str, url: DatabaseUrl) -> AsyncIterator[int]:
    """The program's process id, once it has announced itself."""
    settings = {
        "KENES_BOT_TOKEN": TOKEN,
        "KENES_API_URL": address,
        "KENES_DATABASE_URL": url.text,
        "KENES_SECRET": SECRET,
        "KENES_PACE_PER_SECOND": "100000",
        "KENES_PACE_PER_CHAT": "100000",
        "KENES_PERSON_AT_ONCE": "100000",
        "KENES_LOG_LEVEL": "ERROR",
        "PYTHONDONTWRITEBYTECODE": "",  # compiling at the start is not what is measured
    }
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "run", "--json"),
        cwd=ROOT,
        env={**os.environ, **settings},
        stdout=asyncio.subprocess.PIPE,
    )
    if process.stdout is None:
        raise RuntimeError("the program has no output")
    try:
        await process.stdout.readline()
        yield process.pid
    finally:
        process.terminate()
        await process.communicate()


def _cpu_seconds(pid: int) -> float:
    """User and system time of a process so far (proc(5): fields 14 and 15, behind the name in brackets)."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
