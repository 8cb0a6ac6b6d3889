"""What Telegram tells of the bot's own place: added, silenced, removed, blocked, a group under a new number."""

from __future__ import annotations

from council.chats.audience import tell_of_chat
from council.chats.commands import MoveChat, NoteReach, NoteStanding
from council.chats.model import BotStatus, Chat, Purpose
from council.chats.rules import is_mute, lacks_topics
from council.notices.model import Subject
from council.people.model import Reach
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
        await tell_of_chat(uow, link, "chat-lost")
    elif is_mute(chat) and not _was_mute(before):
        await tell_of_chat(uow, link, "chat-muted")
    elif link.purpose is Purpose.SECRETARIES and lacks_topics(chat) and not (before and lacks_topics(before)):
        await tell_of_chat(uow, link, "chat-without-topics")


@action
async def note_reach(uow: UnitOfWork, actor: Actor, command: NoteReach) -> None:
    """Keep whether the person can be written to.

    Who is back gets the legal notices they missed, no other news, and the cards they have follow their subjects again.
    """
    await uow.people.set_reach(command.chat_id, command.reach, uow.now)
    if command.reach is not Reach.OPEN or actor.chat_id != command.chat_id:
        return
    await uow.cards.revive(command.chat_id)
    if actor.person_id is not None:
        await uow.notices.revive(actor.person_id)


@action
async def move_chat(uow: UnitOfWork, _: Actor, command: MoveChat) -> None:
    await uow.chats.migrate(command.chat_id, command.new_chat_id)


def _was_mute(chat: Chat | None) -> bool:
    return chat is not None and is_mute(chat)
