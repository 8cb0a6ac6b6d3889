"""What Telegram tells of the bot's own place: added, silenced, removed, blocked, a group under a new number."""

from __future__ import annotations

from council.bodies.audience import tell_secretaries
from council.bodies.finding import body_of
from council.chats.commands import MoveChat, NoteReach, NoteStanding
from council.chats.model import BotStatus, Chat, ChatLink
from council.chats.rules import is_mute
from council.notices.model import Subject
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork


@action
async def note_standing(uow: UnitOfWork, actor: Actor, command: NoteStanding) -> None:
    """Keep the bot's place in a chat; a connected chat that is lost is switched off and its secretaries are told."""
    chat = command.chat
    before = await uow.chats.chat(chat.id)
    await uow.chats.save_chat(chat)
    link = await uow.chats.link_of(chat.id)
    if link is None:
        return
    if chat.status is BotStatus.AWAY:
        await uow.chats.switch_off(chat.id, uow.now)
        await uow.audit.record(actor, "chat-lost", Subject("chat_link", link.id), link.body_id)
        await _tell(uow, link, "chat-lost")
    elif is_mute(chat) and not _was_mute(before):
        await _tell(uow, link, "chat-muted")


@action
async def note_reach(uow: UnitOfWork, _: Actor, command: NoteReach) -> None:
    await uow.people.set_reach(command.chat_id, command.reach, uow.now)


@action
async def move_chat(uow: UnitOfWork, _: Actor, command: MoveChat) -> None:
    await uow.chats.migrate(command.chat_id, command.new_chat_id)


def _was_mute(chat: Chat | None) -> bool:
    return chat is not None and is_mute(chat)


async def _tell(uow: UnitOfWork, link: ChatLink, kind: str) -> None:
    body = await body_of(uow, link.body_id)
    facts = {"title": link.title, "purpose": link.purpose}
    await tell_secretaries(uow, body, kind, Subject("body", body.id), facts)
