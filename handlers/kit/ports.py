"""What the Telegram edge asks of a unit of work beyond the nouns: savepoints, and a place for rendered sendings."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager
from typing import Any, Protocol

from council.cards.ports import Cards
from council.identity import ChatId, PersonId
from council.notices.model import Subject
from council.ports import UnitOfWork


class Outbox(Protocol):
    async def put_rendered(
        self,
        method: str,
        body: Mapping[str, Any],
        *,
        chat_id: ChatId | None,
        lane: str = "reply",
        policy: str = "once",
    ) -> None:
        """Queue one Bot API call.

        Args:
            lane: `answer`, `reply`, `due` or `broadcast`.
            policy: what to do when its outcome is unknown (`council.notices.model.Policy`).
        """
        ...

    async def told(self, kind: str, subject: Subject, person_id: PersonId, chat_id: ChatId) -> int | None:
        """The message of this chat in which the person got the notice, if it is known and not long ago."""
        ...


class StandingCards(Cards, Protocol):
    async def bring(self, subject: Subject, person_id: PersonId) -> int | None:
        """Send the person's card as a new message, or for the first time; the message it stood in, if it did."""
        ...


class Moving(Protocol):
    async def move_chat(self, old: ChatId, new: ChatId) -> None:
        """A group became a supergroup: what waits for it and its cards go to the new number."""
        ...


class EdgeUnit(UnitOfWork, Protocol):
    """One update's unit of work."""

    @property
    def outbox(self) -> Outbox: ...

    @property
    def cards(self) -> StandingCards: ...

    @property
    def delivery(self) -> Moving: ...

    def savepoint(self) -> AbstractAsyncContextManager[None]: ...
