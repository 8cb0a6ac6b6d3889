"""What Telegram's answer to a call tells of its chat: out of reach, lost, or under a new number."""

from __future__ import annotations

from dataclasses import replace

from bot.delivery.outcome import ChatGone, Lost, Migrated, Outcome, Unreachable, Unreached
from council.chats.audience import tell_of_chat
from council.chats.rules import is_mute
from council.identity import ChatId
from council.people.model import Reach
from storage.unit_of_work import StoredUnit


async def settle_chat(uow: StoredUnit, chat_id: ChatId | None, outcome: Outcome) -> None:
    """Write down what the outcome of a call to this chat tells of the chat itself."""
    if chat_id is None:
        return
    match outcome:
        case Unreachable(reason=Unreached.DEACTIVATED):
            await uow.people.set_reach(chat_id, Reach.DEACTIVATED, uow.now)
        case Unreachable():
            await uow.people.set_reach(chat_id, Reach.BLOCKED, uow.now)
        case ChatGone(reason=lost):
            await _lose_chat(uow, chat_id, lost)
        case Migrated(new_chat_id=new):
            await uow.chats.migrate(chat_id, ChatId(new))
            await uow.delivery.move_chat(chat_id, ChatId(new))


async def _lose_chat(uow: StoredUnit, chat_id: ChatId, lost: Lost) -> None:
    """What an update may have told already, and then nobody is told again."""
    link, chat = await uow.chats.link_of(chat_id), await uow.chats.chat(chat_id)
    if lost is not Lost.NO_RIGHTS:
        await uow.chats.switch_off(chat_id, uow.now)
    elif chat is None or is_mute(chat):
        return
    else:
        await uow.chats.save_chat(replace(chat, may_send=False))
    if link is not None:
        await tell_of_chat(uow, link, "chat-muted" if lost is Lost.NO_RIGHTS else "chat-lost")
