"""How actions ask for a card and say that what it shows has changed."""

from __future__ import annotations

from typing import Final, Protocol

from council.identity import ChatId, PersonId
from council.notices.model import Subject

PAGE: Final = "-page"
"""Ends the noun under which a page that is kept open is drawn (`ballot-page`)."""


class Cards(Protocol):
    async def show(self, subject: Subject, chat_id: ChatId) -> None:
        """Make sure a card of the subject stands in this chat."""
        ...

    async def show_to(self, subject: Subject, person_id: PersonId) -> None:
        """The same in the private chat of a person; nothing if they have no account yet."""
        ...

    async def touch(self, subject: Subject, *, except_private: bool = False) -> None:
        """Say that the subject has changed: its cards, and its pages kept open, are drawn again, equal ones skipped.

        Args:
            except_private: leave the cards in private chats as they are (a tally that only the group sees, and those
                who keep a page of it open).
        """
        ...

    async def touch_for(self, subject: Subject, person_id: PersonId, *, with_page: bool = False) -> None:
        """Draw again only the card in this person's private chat, at the priority of a reply.

        Args:
            with_page: the page that they keep open, too.
        """
        ...

    async def keep_open(self, subject: Subject, person_id: PersonId, chat_id: ChatId, message_id: int) -> int | None:
        """Let the page in this message of a private chat follow the subject, until another screen takes its place.

        Returns:
            the other message of the chat that followed it before: a person keeps one page of a subject open.
        """
        ...

    async def let_go(self, chat_id: ChatId, message_id: int) -> None:
        """Another screen takes this message: a page that was kept open there follows nothing any more."""
        ...

    async def revive(self, chat_id: ChatId) -> None:
        """Draw the cards of a private chat that were given up once more, where they stand; none comes as news."""
        ...

    async def renew(self, subject: Subject) -> None:
        """Send the subject's cards once more as new messages; the old ones are let go, whatever is under way."""
        ...

    async def pin(self, subject: Subject) -> None:
        """Pin the subject's cards in groups, where the bot may; those who read there are told."""
        ...

    async def unpin(self, subject: Subject) -> None: ...
