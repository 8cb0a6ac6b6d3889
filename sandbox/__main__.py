"""`python -m sandbox --port 8081 --token … --people FILE.json`: the sandbox as a process of its own."""

import argparse
import asyncio
import contextlib
import gc
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from sandbox.gates import Rule
from sandbox.pace import Pace
from sandbox.people import Group, Person, read_people
from sandbox.server import Sandbox

DEMO_PEOPLE = Path(__file__).with_name("people.json")


def read_arguments(given: Sequence[str] | None = None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m sandbox", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8081, help="0 picks a free one")
    parser.add_argument("--token", help="the token the bot will come with")
    parser.add_argument("--people", type=Path, default=DEMO_PEOPLE, help="JSON file of people and groups")
    parser.add_argument("--latency", type=float, default=0.0, help="round trip, seconds")
    parser.add_argument("--overall-per-second", type=float, default=0.0)
    parser.add_argument("--chat-per-second", type=float, default=0.0)
    parser.add_argument("--group-per-minute", type=float, default=0.0)
    parser.add_argument("--rule", type=Rule, choices=list(Rule), default=Rule.BUCKET)
    parser.add_argument("--clock-file", type=Path, help="where to keep how many seconds the clock was moved ahead")
    return parser.parse_args(given)


def settings_of(arguments: argparse.Namespace) -> dict[str, Any]:
    pace = Pace(arguments.overall_per_second, arguments.chat_per_second, arguments.group_per_minute, arguments.rule)
    named = {"token": arguments.token, "clock_file": arguments.clock_file}
    named = {name: value for name, value in named.items() if value}
    return {"host": arguments.host, "port": arguments.port, "latency": arguments.latency, "pace": pace} | named


async def serve(settings: dict[str, Any], people: list[Person], groups: list[Group]) -> None:
    stopped = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):
            asyncio.get_running_loop().add_signal_handler(number, stopped.set)
    async with Sandbox(people=people, groups=groups, **settings) as sandbox:
        sys.stdout.write(f"{sandbox.url}\n")
        sys.stdout.flush()
        await stopped.wait()


def main() -> None:
    arguments = read_arguments()
    # Messages pile up and never form cycles: looking for garbage among them costs a fifth of the time.
    gc.set_threshold(100_000, 50, 50)
    people, groups = read_people(arguments.people)
    with asyncio.Runner(loop_factory=_fastest_loop()) as runner:
        runner.run(serve(settings_of(arguments), people, groups))


def _fastest_loop() -> Callable[[], asyncio.AbstractEventLoop] | None:
    try:
        import uvloop
    except ImportError:
        return None
    return uvloop.new_event_loop


if __name__ == "__main__":
    main()
