"""Telegram's own news: the bot was added, silenced, removed or blocked; a group has a new number."""

from __future__ import annotations

from typing import Any

from telegram import Update

from council.chats.commands import MoveChat, NoteReach, NoteStanding
from council.identity import ChatId
from handlers.chats.standing import reach_of, standing_of
from handlers.kit.context import Context
from handlers.kit.incoming import Kind
from handlers.kit.routes import routes


@routes.kind(Kind.MEMBERSHIP, names=NoteStanding, in_groups=True)
async def membership(_: Update, context: Context[Any]) -> None:
    change, chat_id = context.incoming.raw_message, context.incoming.chat_id
    if change is None or chat_id is None:
        return
    if context.incoming.is_private:
        await context.perform(NoteReach(chat_id, reach_of(change)))
    else:
        await context.perform(NoteStanding(standing_of(change)))


@routes.kind(Kind.MIGRATION, names=MoveChat, in_groups=True)
async def migration(_: Update, context: Context[Any]) -> None:
    """The group, its cards and what waits for it go on under the new number."""
    message, old = context.incoming.raw_message, context.incoming.chat_id
    if message is None or old is None:
        return
    new = ChatId(message["migrate_to_chat_id"])
    await context.perform(MoveChat(old, new))
    await context.uow.delivery.move_chat(old, new)
