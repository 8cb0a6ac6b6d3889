"""Brings updates to the webhook: one at a time within a queue, queues side by side, again until they are taken."""

import asyncio
import json
import random
from collections import defaultdict, deque
from collections.abc import Callable, Coroutine
from typing import Any

import aiohttp

from sandbox.updates import Updates, Waiting
from sandbox.webhook import Webhook

Perform = Callable[[dict[str, Any]], Coroutine[Any, Any, None]]

SILENCE = 60.0
LONGEST_PAUSE = 60.0
LONGEST_ASKED = 3600
GONE_FOR = 23 * 3600.0
BODY_READ = 1024 * 1024
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105  the header's name, no secret
NEVER_ANSWERED = frozenset({"deletewebhook", "setwebhook", "close", "logout"})


class Courier:
    """Works from `begin` to `stop`. `perform` does what a bot asks for in its answer."""

    def __init__(self, updates: Updates, clock: Callable[[], float]) -> None:
        self._updates, self._clock = updates, clock
        self.perform: Perform | None = None
        self._webhook = Webhook()
        self._queues: defaultdict[str, deque[tuple[int, Waiting]]] = defaultdict(deque)
        self._tasks: set[asyncio.Task[None]] = set()
        self._session: aiohttp.ClientSession | None = None
        self._hurry = asyncio.Event()
        self._gone_since: float | None = None

    def begin(self, webhook: Webhook) -> None:
        """Carries all that waits, and all that comes."""
        self._webhook = webhook
        self._places = asyncio.Semaphore(webhook.max_connections)
        self._gone_since = None
        self._updates.carry = self._carry
        for serial, update in self._updates.listed():
            self._carry(serial, update)

    async def stop(self) -> None:
        self._updates.carry = None
        tasks, self._tasks = self._tasks, set()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._queues.clear()
        if self._session:
            await self._session.close()
            self._session = None

    def hurry(self) -> None:
        """The clock was moved: whoever pauses tries again now."""
        self._hurry.set()
        self._hurry = asyncio.Event()

    def _carry(self, serial: int, update: Waiting) -> None:
        queue = self._queues[update.queue]
        queue.append((serial, update))
        if len(queue) == 1:
            self._start(self._serve(update.queue))

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _serve(self, name: str) -> None:
        queue = self._queues[name]
        while queue:
            serial, update = queue[0]
            await self._bring(update)
            self._updates.forget(serial)
            queue.popleft()
        del self._queues[name]

    async def _bring(self, update: Waiting) -> None:
        """Until it is taken, or no longer worth bringing. The second try comes at once, then pauses double."""
        delay, tries = 1.0, 0
        while self._clock() < update.expires_at:
            async with self._places:
                asked = await self._deliver(update)
            if asked is None:
                return
            if not asked and tries:
                delay = min(2 * delay, random.uniform(1, 2) * LONGEST_PAUSE)  # noqa: S311  spreads, guards nothing
            pause = asked or (delay if tries else 0.0)
            tries += 1
            if self._clock() + pause > update.expires_at:
                return
            await self._pause(pause)

    async def _pause(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self._hurry.wait(), seconds)
        except TimeoutError:
            return

    async def _deliver(self, update: Waiting) -> int | None:
        """None when it was taken; else the seconds the bot asked us to wait (0 if it did not)."""
        webhook = self._webhook
        if not webhook.is_on_this_machine:
            return self._failed("Failed to resolve host: the sandbox never leaves this machine", LONGEST_ASKED)
        try:
            return await self._post(webhook, update)
        except TimeoutError:
            return self._failed("Read timeout expired")
        except aiohttp.ClientConnectorError:
            return self._failed("Connection refused")
        except (aiohttp.ClientError, OSError):
            return self._failed("Connection closed")

    async def _post(self, webhook: Webhook, update: Waiting) -> int | None:
        headers = {"Content-Type": "application/json"} | ({SECRET_HEADER: webhook.secret} if webhook.secret else {})
        async with self._opened().post(
            webhook.url, data=update.text.encode(), headers=headers, allow_redirects=False, ssl=False
        ) as response:
            body = await response.content.read(BODY_READ)
            if 200 <= response.status <= 299:
                self._gone_since = None
                self._answer(body)
                return None
            self._note_gone(response.status)
            return self._failed(
                f"Wrong response from the webhook: {response.status} {response.reason}", _retry_after(response)
            )

    def _opened(self) -> aiohttp.ClientSession:
        if self._session is None:
            # Its places are counted by the semaphore; a cookie of one update must not travel with the next.
            self._session = aiohttp.ClientSession(
                timeout=aiohttp.ClientTimeout(total=SILENCE),
                connector=aiohttp.TCPConnector(limit=0),
                cookie_jar=aiohttp.DummyCookieJar(),
            )
        return self._session

    def _failed(self, why: str, asked: int = 0) -> int:
        self._webhook.last_error_at, self._webhook.last_error = int(self._clock()), why
        return min(asked, LONGEST_ASKED)

    def _note_gone(self, status: int) -> None:
        """410 for 23 hours takes the webhook away."""
        if status != 410:
            self._gone_since = None
        elif self._gone_since is None:
            self._gone_since = self._clock()
        elif self._clock() - self._gone_since > GONE_FOR:
            self._webhook.url = ""
            self._updates.carry = None
            for task in self._tasks:
                task.cancel()

    def _answer(self, body: bytes) -> None:
        """A bot may answer with a call of a method; it never learns what became of it."""
        try:
            given = json.loads(body or b"null")
        except ValueError:
            return
        method = str(given.get("method", "")).lower() if isinstance(given, dict) else ""
        if self.perform and method and method not in NEVER_ANSWERED and not method.startswith("get"):
            self._start(self.perform(given))


def _retry_after(response: aiohttp.ClientResponse) -> int:
    asked = response.headers.get("Retry-After", "")
    return int(asked) if asked.isdecimal() else 0
