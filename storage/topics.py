"""Forum topics that the bot has opened for its cards, one for each noun of a chat."""

from __future__ import annotations

from council.identity import ChatId
from storage.engine import Session
from storage.queries import Statements


class StoredTopics:
    def __init__(self, session: Session) -> None:
        self._sql = Statements("topics", session)

    async def thread(self, chat_id: ChatId, noun: str) -> int | None:
        """Return the topic's `message_thread_id`."""
        found: int | None = await self._sql.thread(chat_id=chat_id, noun=noun)
        return found

    async def keep(self, chat_id: ChatId, noun: str, thread_id: int) -> None:
        await self._sql.keep(chat_id=chat_id, noun=noun, thread_id=thread_id)

    async def forget(self, chat_id: ChatId, noun: str) -> None:
        """Somebody deleted the topic."""
        await self._sql.forget(chat_id=chat_id, noun=noun)
