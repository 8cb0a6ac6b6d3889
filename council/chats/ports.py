"""What the use cases need stored about chats."""

from __future__ import annotations

from typing import Protocol

from council.chats.model import Chat, ChatLink, ConnectCode, Purpose
from council.identity import BodyId, ChatId, ChatLinkId, Instant
from council.language import Language
from council.permissions.model import Place


class Chats(Protocol):
    async def place(self, at: str, thing: int) -> Place | None: ...

    async def chats_of(self, body_id: BodyId, purpose: Purpose | None = None) -> tuple[ChatLink, ...]:
        """The chats that serve the body now, for this purpose or for any."""
        ...

    async def link(self, chat_link_id: ChatLinkId) -> ChatLink | None: ...

    async def link_of(self, chat_id: ChatId) -> ChatLink | None:
        """The body and purpose the chat serves now."""
        ...

    async def language_of(self, chat_id: ChatId) -> Language | None: ...

    async def connect(self, link: ChatLink) -> bool:
        """Bind the chat; false if it serves a body already."""
        ...

    async def set_language(self, chat_link_id: ChatLinkId, language: Language) -> None: ...

    async def switch_off(self, chat_id: ChatId, at: Instant) -> None:
        """End the chat's link; nothing is sent there any more."""
        ...

    async def migrate(self, old: ChatId, new: ChatId) -> None:
        """The group became a supergroup and has a new number."""
        ...

    async def chat(self, chat_id: ChatId) -> Chat | None:
        """What Telegram last told of the bot's place there."""
        ...

    async def save_chat(self, chat: Chat) -> None: ...

    async def note_forum(self, chat_id: ChatId, *, is_forum: bool) -> None:
        """Keep whether the group has topics; nothing if Telegram has not told of the bot's place there."""
        ...

    async def add_code(self, code: ConnectCode) -> None:
        """Keep it; earlier unused codes of the same account are gone."""
        ...

    async def code(self, code_hash: str) -> ConnectCode | None: ...

    async def use_code(self, code_hash: str, at: Instant) -> bool:
        """Use the code up; false if somebody did before."""
        ...
