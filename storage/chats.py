"""Chats, the bodies they serve and the codes that connect them, as rows."""

from __future__ import annotations

from council.chats.model import BotStatus, Chat, ChatKind, ChatLink, ConnectCode, Purpose
from council.identity import AccountId, BodyId, ChatId, ChatLinkId, Ids, Instant
from council.language import Language
from council.permissions.model import Place
from storage.engine import Session
from storage.queries import Row, Statements


class StoredChats:
    def __init__(self, session: Session, now: Instant, ids: Ids) -> None:
        self._sql = Statements("chats", session)
        self._now, self._ids = now, ids

    async def place(self, at: str, thing: int) -> Place | None:
        row = await self._sql.link_place(id=thing)
        return None if row is None else Place(BodyId(row["body_id"]))

    async def chats_of(self, body_id: BodyId, purpose: Purpose | None = None) -> tuple[ChatLink, ...]:
        links = [_link(row) for row in await self._sql.links_of_body(body_id=body_id)]
        return tuple(link for link in links if purpose in (None, link.purpose))

    async def link(self, chat_link_id: ChatLinkId) -> ChatLink | None:
        row = await self._sql.link(id=chat_link_id)
        return None if row is None else _link(row)

    async def link_of(self, chat_id: ChatId) -> ChatLink | None:
        row = await self._sql.link_of_chat(chat_id=chat_id)
        return None if row is None else _link(row)

    async def language_of(self, chat_id: ChatId) -> Language | None:
        word = await self._sql.language_of_chat(chat_id=chat_id)
        return None if word is None else Language(word)

    async def connect(self, link: ChatLink) -> bool:
        added: int = await self._sql.connect(
            id=link.id,
            body_id=link.body_id,
            chat_id=link.chat_id,
            purpose=link.purpose,
            title=link.title,
            language=link.language,
            connected_by=link.connected_by,
            connected_at=link.connected_at,
        )
        return added == 1

    async def set_language(self, chat_link_id: ChatLinkId, language: Language) -> None:
        await self._sql.set_language(id=chat_link_id, language=language)

    async def switch_off(self, chat_id: ChatId, at: Instant) -> None:
        await self._sql.switch_off(chat_id=chat_id, at=at)

    async def migrate(self, old: ChatId, new: ChatId) -> None:
        await self._sql.migrate_link(old=old, new=new)
        await self._sql.move_chat(old=old, new=new)
        await self._sql.drop_chat(id=old)

    async def chat(self, chat_id: ChatId) -> Chat | None:
        row = await self._sql.chat(id=chat_id)
        return None if row is None else _chat(row)

    async def save_chat(self, chat: Chat) -> None:
        await self._sql.save_chat(
            id=chat.id,
            kind=chat.kind,
            title=chat.title,
            status=chat.status,
            may_send=int(chat.may_send),
            may_pin=int(chat.may_pin),
            is_forum=int(chat.is_forum),
            may_manage_topics=int(chat.may_manage_topics),
            changed_at=self._now,
        )

    async def note_forum(self, chat_id: ChatId, *, is_forum: bool) -> None:
        await self._sql.set_forum(id=chat_id, is_forum=int(is_forum))

    async def lose_topics(self, chat_id: ChatId, *, is_forum: bool) -> None:
        """Telegram refused to open a topic there: the right is missing, or it is no forum any more."""
        await self._sql.lose_topics(id=chat_id, is_forum=int(is_forum))

    async def add_code(self, code: ConnectCode) -> None:
        await self._sql.drop_codes(account_id=code.account_id)
        await self._sql.add_code(
            id=self._ids.new(),
            code_hash=code.code_hash,
            body_id=code.body_id,
            purpose=code.purpose,
            language=code.language,
            account_id=code.account_id,
            chat_id=code.chat_id,
            expires_at=code.expires_at,
        )

    async def code(self, code_hash: str) -> ConnectCode | None:
        row = await self._sql.code(code_hash=code_hash)
        return None if row is None else _code(row)

    async def use_code(self, code_hash: str, at: Instant) -> bool:
        used: int = await self._sql.use_code(code_hash=code_hash, at=at)
        return used == 1


def _link(row: Row) -> ChatLink:
    return ChatLink(
        id=ChatLinkId(row["id"]),
        body_id=BodyId(row["body_id"]),
        chat_id=ChatId(row["chat_id"]),
        purpose=Purpose(row["purpose"]),
        title=row["title"],
        language=Language(row["language"]),
        connected_by=row["connected_by"],
        connected_at=Instant(row["connected_at"]),
        disconnected_at=row["disconnected_at"],
    )


def _chat(row: Row) -> Chat:
    return Chat(
        id=ChatId(row["id"]),
        kind=ChatKind(row["kind"]),
        title=row["title"],
        status=BotStatus(row["status"]),
        may_send=row["may_send"] == 1,
        may_pin=row["may_pin"] == 1,
        is_forum=row["is_forum"] == 1,
        may_manage_topics=row["may_manage_topics"] == 1,
    )


def _code(row: Row) -> ConnectCode:
    return ConnectCode(
        code_hash=row["code_hash"],
        body_id=BodyId(row["body_id"]),
        purpose=Purpose(row["purpose"]),
        language=Language(row["language"]),
        account_id=AccountId(row["account_id"]),
        chat_id=ChatId(row["chat_id"]),
        expires_at=Instant(row["expires_at"]),
        used_at=row["used_at"],
    )
