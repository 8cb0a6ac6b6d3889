"""The sending trials: our sender against a Telegram that loses answers, floods and is blocked, over real HTTP.

Every message carries its own number, so what a person saw twice, or never, is counted from what their phone shows.
"""

import asyncio
import re
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from bot.api import BotApi
from bot.delivery.drawing import Drawing
from bot.delivery.pace import Limits
from bot.delivery.sender import Sender
from bot.nursery import Nursery
from bot.speech import words_of
from bot.transport import AiohttpRequest
from bot.waits import Waits
from council.identity import AccountId, ChatId, TelegramId
from council.language import Language
from council.notices.model import Lane, Notice, Policy, Subject
from council.people.model import Account
from handlers.kit.context import House
from sandbox.people import Person
from sandbox.server import Sandbox
from storage.queries import queries
from storage.unit_of_work import StoredUnit, Units
from storage.url import DatabaseUrl
from tests.trials.killing import opened

FIRST_PERSON = 200_001
AT_ONCE = 500
"""Messages put into the outbox by one unit."""
ANSWER_WITHIN = 5.0
"""Seconds a call may take before the sender gives its answer up; the lost ones take longer."""
NUMBER = re.compile(r"\d{6}")
MARK = "Қайталанған хабар"


@dataclass(frozen=True)
class Ambiguity:
    """What goal D6 asks.

    Attributes:
        lost: answers that never arrived though the message did.
        seen: how often each message was seen, by policy.
        unmarked: messages seen a second time without saying so.
        unknown: what administrators are told; `by_policy` what the rows say.
    """

    sends: int
    lost: int
    seen: dict[Policy, Counter[int]]
    unmarked: int
    unknown: int
    by_policy: dict[Policy, Counter[str]]
    seconds: float


@dataclass(frozen=True)
class Flood:
    """What goal D7 asks.

    Attributes:
        in_pause: calls to a chat that had been told to wait.
        after_403: the most calls to anybody after they had refused one.
        states: how the rows ended.
        per_second: messages brought to their end a second, from the first call to the last.
    """

    messages: int
    told_to_wait: int
    refused: int
    in_pause: int
    after_403: int
    states: Counter[str]
    per_second: float
    seconds: float


async def ambiguity_trial(
    url: DatabaseUrl,
    *,
    sends: int,
    people: int,
    rate: float = 0.01,
    answer_within: float = ANSWER_WITHIN,
    seed: int = 1,
) -> Ambiguity:
    """Send notices, every other one repeatable, while so many answers are lost after Telegram has done its part.

    Args:
        answer_within: seconds; the more that are sent at once, the longer an answer may honestly take.
    """
    limits = Limits(overall_per_second=5_000, chat_per_second=5_000)
    loop = asyncio.get_running_loop()
    async with _stage(url, people, limits, answer_within) as (units, sandbox, sender):
        lost = {"kind": "lost_answer", "rate": rate, "method": "sendMessage", "seconds": answer_within * 3}
        await sandbox.client.set_faults(lost, seed=seed)
        began_at = loop.time()
        await _put(units, sends, people, (Policy.ONCE, Policy.REPEAT_MARKED))
        sender.wake()
        await _all_ended(units)
        seconds = loop.time() - began_at
        hits = (await sandbox.client.do("faults"))["rules"][0]["hits"]
        seen, unmarked = _seen(await sandbox.client.do("all_messages"))
        by_policy = await units.run(_ended)
        unknown = sum((await units.run(lambda uow: uow.keeping.state())).unknown.values())
    return Ambiguity(sends, hits, seen, unmarked, unknown, by_policy, seconds)


async def flood_trial(
    url: DatabaseUrl, *, messages: int, people: int, limits: Limits, retry_after: int, seed: int = 1
) -> Flood:
    """Send while one call in ten is told to wait and one in twenty finds the bot blocked."""
    async with _stage(url, people, limits) as (units, sandbox, sender):
        await sandbox.client.set_faults(
            {"kind": "flood", "rate": 0.1, "method": "sendMessage", "retry_after": retry_after},
            {"kind": "forbidden", "rate": 0.05, "method": "sendMessage"},
            seed=seed,
        )
        await _put(units, messages, people, (Policy.ONCE,))
        sender.wake()
        await _all_ended(units)
        calls = await sandbox.client.calls("sendMessage")
        states = (await units.run(_ended))[Policy.ONCE]
    seconds = calls[-1]["at"] - calls[0]["at"]
    codes = Counter(call["code"] for call in calls)
    in_pause = sum(call["is_in_pause"] for call in calls)
    return Flood(
        messages, codes[429], codes[403], in_pause, _after_403(calls), states, states.total() / seconds, seconds
    )


@asynccontextmanager
async def _stage(
    url: DatabaseUrl, people: int, limits: Limits, answer_within: float = 25
) -> AsyncIterator[tuple[Units, Sandbox, Sender]]:
    ids = range(FIRST_PERSON, FIRST_PERSON + people)
    played = [Person(number, f"Person {number}", has_started=True) for number in ids]
    request = AiohttpRequest(waits=Waits(read_for=answer_within))
    nursery = Nursery()
    async with opened(url) as units, Sandbox(people=played) as sandbox, request:
        await units.run(partial(_join, ids=ids))
        drawing = Drawing(House(words_of(), "kenes_bot", "", ""), Language.KK)
        sender = Sender(units, BotApi(request, sandbox.url, sandbox.token), drawing, limits, nursery)
        nursery.serve("delivery", sender.serve)
        yield units, sandbox, sender
        await sender.finish(within=5)
        await nursery.stop(within=5)


async def _join(uow: StoredUnit, ids: range) -> None:
    for number in ids:
        account = Account(AccountId(number), TelegramId(number), ChatId(number), Language.KK)
        await uow.people.add_account(account)


async def _put(units: Units, count: int, people: int, policies: tuple[Policy, ...]) -> None:
    """Number them through; the policies and the people take turns."""
    for first in range(0, count, AT_ONCE):
        await units.run(
            partial(_put_some, numbers=range(first, min(first + AT_ONCE, count)), people=people, policies=policies)
        )


async def _put_some(uow: StoredUnit, numbers: range, people: int, policies: tuple[Policy, ...]) -> None:
    for number in numbers:
        told = Notice(
            "fault-alert",
            Subject("trial", number),
            {"reference": f"{number:06d}"},
            to_chat=ChatId(FIRST_PERSON + number % people),
            lane=Lane.BROADCAST,
            policy=policies[number % len(policies)],
        )
        await uow.notices.put(told)


async def _all_ended(units: Units) -> None:
    while await units.run(_waiting):  # noqa: ASYNC110  rows that are dropped end without any event
        await asyncio.sleep(0.2)


async def _waiting(uow: StoredUnit) -> int:
    waiting: int = await _sql(uow).waiting(uow.session.connection)
    return waiting


async def _ended(uow: StoredUnit) -> dict[Policy, Counter[str]]:
    ended: dict[Policy, Counter[str]] = {policy: Counter() for policy in Policy}
    for row in await _sql(uow).ended(uow.session.connection):
        ended[Policy(row["policy"])][row["state"]] = row["count"]
    return ended


def _sql(uow: StoredUnit) -> Any:
    return queries("sending", uow.session.engine, Path(__file__).parent)


def _seen(chats: dict[str, list[dict[str, Any]]]) -> tuple[dict[Policy, Counter[int]], int]:
    """Count how often each number was seen, and the second sights that do not say so."""
    seen: dict[Policy, Counter[int]] = {Policy.ONCE: Counter(), Policy.REPEAT_MARKED: Counter()}
    unmarked = 0
    for messages in chats.values():
        for message in messages:
            found = NUMBER.search(message["text"])
            number = int(found[0]) if found else -1
            policy = Policy.REPEAT_MARKED if number % 2 else Policy.ONCE
            seen[policy][number] += 1
            unmarked += (seen[policy][number] > 1) != (MARK in message["text"])
    return seen, unmarked


def _after_403(calls: list[dict[str, Any]]) -> int:
    refused: Counter[int] = Counter()
    for call in calls:
        if call["chat_id"] in refused:
            refused[call["chat_id"]] += 1
        elif call["code"] == 403:
            refused[call["chat_id"]] = 0
    return max(refused.values(), default=0)
