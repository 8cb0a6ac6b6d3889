"""Plays people from Python, over HTTP: what tests, benches and scripts call."""

import asyncio
import base64
from collections.abc import Awaitable, Callable, Iterable
from types import TracebackType
from typing import Any, Self, TypeVar

import aiohttp

Json = dict[str, Any]
Wanted = str | Callable[[Json], bool]
T = TypeVar("T")


class PlayRefused(Exception):
    """The sandbox could not play this action; the message says why."""


class Client:
    """Everywhere `chat` is a chat id; the id of a person's private chat with the bot is the person's own."""

    def __init__(self, url: str) -> None:
        self._url = url.rstrip("/")
        self._session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        if self._session:
            await self._session.close()
            self._session = None

    async def do(self, action: str, /, **given: Any) -> Any:
        """Any action of the play API by name; arguments that are None are left out."""
        if self._session is None:
            self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=60))
        body = {name: value for name, value in given.items() if value is not None}
        async with self._session.post(f"{self._url}/sandbox/{action}", json=body) as response:
            answer = await response.json()
        if not answer["ok"]:
            raise PlayRefused(answer["description"])
        return answer["result"]

    async def start(self, person: int, payload: str = "") -> Json:
        return dict(await self.do("start", person=person, payload=payload))

    async def send_text(self, person: int, chat: int, text: str, *, reply_to: int | None = None) -> Json:
        return dict(await self.do("send_text", person=person, chat=chat, text=text, reply_to=reply_to))

    async def send_photo(self, person: int, chat: int, content: bytes, *, caption: str = "") -> Json:
        return await self._send_file("send_photo", content, person=person, chat=chat, caption=caption)

    async def send_document(self, person: int, chat: int, content: bytes, *, name: str, caption: str = "") -> Json:
        return await self._send_file("send_document", content, person=person, chat=chat, name=name, caption=caption)

    async def send_voice(self, person: int, chat: int, content: bytes, *, duration: int = 1) -> Json:
        return await self._send_file("send_voice", content, person=person, chat=chat, duration=duration)

    async def send_album(self, person: int, chat: int, items: Iterable[tuple[str, bytes, str]]) -> list[Json]:
        """Two to ten files at once: (kind, content, name); returns a message for each."""
        listed = [
            {"kind": kind, "content": base64.b64encode(content).decode(), "name": name} for kind, content, name in items
        ]
        return list(await self.do("send_album", person=person, chat=chat, items=listed))

    async def _send_file(self, action: str, content: bytes, **given: Any) -> Json:
        return dict(await self.do(action, content=base64.b64encode(content).decode(), **given))

    async def send_location(self, person: int, chat: int, latitude: float, longitude: float) -> Json:
        place = {"latitude": latitude, "longitude": longitude}
        return dict(await self.do("send_location", person=person, chat=chat, **place))

    async def share_contact(self, person: int, chat: int, *, of: int | None = None) -> Json:
        return dict(await self.do("share_contact", person=person, chat=chat, of=of))

    async def edit_text(self, person: int, chat: int, message_id: int, text: str) -> Json:
        return dict(await self.do("edit_text", person=person, chat=chat, message_id=message_id, text=text))

    async def delete(self, person: int, chat: int, message_id: int) -> None:
        await self.do("delete", person=person, chat=chat, message_id=message_id)

    async def press(
        self, person: int, chat: int, message_id: int, label: str | None = None, *, callback_data: str | None = None
    ) -> Json:
        """By `label`: `{"callback_query_id": …}`, or the button's url; by `callback_data`: as a forger would."""
        return dict(
            await self.do(
                "press", person=person, chat=chat, message_id=message_id, label=label, callback_data=callback_data
            )
        )

    async def tap(self, person: int, chat: int, label: str) -> Json:
        """A key of the reply keyboard."""
        return dict(await self.do("tap", person=person, chat=chat, label=label))

    async def block(self, person: int) -> None:
        await self.do("block", person=person)

    async def unblock(self, person: int) -> None:
        await self.do("unblock", person=person)

    async def messages(self, chat: int, *, limit: int = 1000) -> list[Json]:
        """The newest `limit`, oldest first, as Bot API objects."""
        return list((await self.do("messages", chat=chat, limit=limit))["messages"])

    async def last_message(self, chat: int) -> Json:
        return (await self.messages(chat))[-1]

    async def keyboard(self, chat: int) -> Json | None:
        found: Json | None = await self.do("keyboard", chat=chat)
        return found

    async def commands(self, person: int, chat: int | None = None) -> list[Json]:
        return list(await self.do("commands", person=person, chat=chat))

    async def toasts(self, person: int) -> list[Json]:
        return list(await self.do("toasts", person=person))

    async def calls(self, method: str | None = None) -> list[Json]:
        """Every call of the bot: method, chat_id, at (seconds), code."""
        return list((await self.do("calls", listed=True, method=method))["listed"])

    async def counted_calls(self) -> dict[str, dict[str, int]]:
        """Method → HTTP code as text → times."""
        return dict((await self.do("calls"))["counted"])

    async def pending(self) -> int:
        """How many updates the bot has not confirmed."""
        return int(await self.do("pending"))

    async def raw_update(self, update: Json) -> None:
        await self.raw_updates([update])

    async def raw_updates(self, updates: Iterable[Json]) -> int:
        """Updates as they are, forged or doubled; each is delivered at least once whatever the offset."""
        return int(await self.do("raw_updates", updates=list(updates)))

    async def presses(self, presses: Iterable[tuple[int, int, int, str]]) -> int:
        """Many presses at once: (person, chat, message_id, data)."""
        return int(await self.do("presses", presses=list(presses)))

    async def fault(self, method: str = "", **fault: Any) -> None:
        """Orders the next calls to go wrong; see `sandbox.faults.Fault` for the arguments."""
        await self.do("fault", method=method, **fault)

    async def set_faults(self, *rules: Json, seed: int = 0) -> None:
        """Standing switches, as `{"kind": "flood", "rate": 0.1, "retry_after": 7}`; none turns all off."""
        await self.do("set_faults", rules=list(rules), seed=seed)

    async def move_clock(self, *, seconds: float | None = None, to: float | None = None) -> Json:
        return dict(await self.do("move_clock", seconds=seconds, to=to))

    async def newest_calls(self, *, after: int = 0, method: str | None = None, limit: int = 200) -> list[Json]:
        """The newest calls with their parameters, answers and milliseconds, oldest first."""
        return list((await self.do("calls", after=after, method=method, limit=limit))["newest"])

    async def wait_until(self, look: Callable[[], Awaitable[T | None]], timeout: float = 10.0) -> T:  # noqa: ASYNC109  the bound is the contract
        """What `look` returns, as soon as it is not None, looked at again after everything that happens."""
        loop = asyncio.get_running_loop()
        deadline = loop.time() + timeout
        while True:
            revision = int(await self.do("wait", revision=-1))
            if (seen := await look()) is not None:
                return seen
            if (left := deadline - loop.time()) <= 0:
                raise TimeoutError("nothing of the kind happened in the sandbox")
            await self.do("wait", revision=revision, wait_for=min(left, 5.0))

    async def wait_for(self, chat: int, wanted: Wanted, timeout: float = 10.0, *, after: int = 0) -> Json:  # noqa: ASYNC109  the bound is the contract
        """The newest message of the chat with an id above `after` that contains the text or meets the condition."""

        async def look() -> Json | None:
            newest = reversed(await self.messages(chat, limit=200))
            return next((one for one in newest if one["message_id"] > after and meets(one, wanted)), None)

        try:
            return await self.wait_until(look, timeout)
        except TimeoutError:
            shown = [one.get("text") or one.get("caption") for one in (await self.messages(chat))[-5:]]
            raise TimeoutError(f"chat {chat} never showed {wanted!r}; its last messages: {shown}") from None

    async def wait_for_toast(self, person: int, callback_query_id: str, timeout: float = 10.0) -> Json:  # noqa: ASYNC109  the bound is the contract
        """How the bot answered this press."""

        async def look() -> Json | None:
            shown = await self.toasts(person)
            return next((one for one in shown if one["callback_query_id"] == callback_query_id), None)

        return await self.wait_until(look, timeout)


def meets(message: Json, wanted: Wanted) -> bool:
    if callable(wanted):
        return wanted(message)
    return wanted in (message.get("text") or message.get("caption") or "")


def buttons(message: Json) -> list[Json]:
    """The inline buttons of a message, row by row."""
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button for row in rows for button in row]
