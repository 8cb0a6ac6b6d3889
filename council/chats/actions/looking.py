"""Which chats serve a body."""

from __future__ import annotations

from council.bodies.finding import served_bodies
from council.bodies.model import Body
from council.chats.model import ChatLink, ChatPage, ChatsPage, ShowChat, ShowChats, ShowConnecting
from council.errors import NotFound
from council.identity import BodyId, ChatLinkId
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


async def connected(uow: UnitOfWork, chat_link_id: ChatLinkId) -> ChatLink:
    """The link, as long as it holds.

    Raises:
        NotFound: it has ended.
    """
    link = await uow.chats.link(chat_link_id)
    if link is None or link.disconnected_at is not None:
        raise NotFound
    return link


async def body_of(uow: UnitOfWork, body_id: BodyId) -> Body:
    """The body of this id.

    Raises:
        NotFound: there is none.
    """
    body = await uow.bodies.body(body_id)
    if body is None:
        raise NotFound
    return body
