"""Raw updates and lanes at work, for tests of the road's inner parts."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

from bot.inbox import keep
from bot.lanes import Lanes
from storage.inbox import Kept
from storage.unit_of_work import Units


@asynccontextmanager
async def at_work(lanes: Lanes) -> AsyncIterator[None]:
    """Serve the lanes; at the end all that was offered is done."""
    async with asyncio.TaskGroup() as group:
        service = group.create_task(lanes.work())
        try:
            yield
            await lanes.settle()
        finally:
            service.cancel()


def lanes_on(units: Units, handle: Callable[[Kept], Awaitable[None]], **limits: int) -> Lanes:
    """Lanes that fetch from this database's inbox."""

    async def fetch(lane: str, after: int, most: int) -> list[Kept]:
        return await units.run(lambda uow: uow.inbox.waiting_in(lane, after, most))

    return Lanes(handle, fetch, **limits)


async def kept_one(units: Units, update: dict[str, Any]) -> Kept:
    (row,) = await keep(units, [update])
    return row


def message(update_id: int, text: str, person: int = 1, chat: int | None = None) -> dict[str, Any]:
    chat_id = person if chat is None else chat
    return {
        "update_id": update_id,
        "message": {
            "message_id": update_id,
            "date": 0,
            "chat": {"id": chat_id, "type": "private" if chat_id > 0 else "supergroup"},
            "from": {"id": person, "is_bot": False, "first_name": "Гүлнар"},
            "text": text,
        },
    }


def tap(update_id: int, code: str, person: int = 1) -> dict[str, Any]:
    shown = {"message_id": 5, "date": 0, "chat": {"id": person, "type": "private"}, "text": "?"}
    presser = {"id": person, "is_bot": False, "first_name": "Гүлнар"}
    pressed = {"id": str(update_id), "from": presser, "message": shown, "chat_instance": "1", "data": code}
    return {"update_id": update_id, "callback_query": pressed}
