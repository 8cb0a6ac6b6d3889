"""Which chats serve a body."""

from __future__ import annotations

from council.bodies.finding import body_of, served_bodies
from council.bodies.model import Body
from council.chats.commands import ChatPage, ChatsPage, ShowChat, ShowChats, ShowConnecting
from council.chats.finding import connected
from council.pages import Page
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork


@action
async def show_connecting(uow: UnitOfWork, actor: Actor, command: ShowConnecting) -> Page[Body]:
    return await served_bodies(uow, actor, command.page)


@action
async def show_chats(uow: UnitOfWork, _: Actor, command: ShowChats) -> ChatsPage:
    return ChatsPage(await body_of(uow, command.body_id), await uow.chats.chats_of(command.body_id))


@action
async def show_chat(uow: UnitOfWork, _: Actor, command: ShowChat) -> ChatPage:
    link = await connected(uow, command.chat_link_id)
    return ChatPage(await body_of(uow, link.body_id), link, await uow.chats.chat(link.chat_id))
