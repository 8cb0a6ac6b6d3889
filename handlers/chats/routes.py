"""Updates about chats → commands and screens."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from telegram import Update

from council.chats.commands import (
    ChatPage,
    ChooseChatLanguage,
    ConnectChat,
    DisconnectChat,
    MakeConnectCode,
    ShowChat,
    ShowChats,
    ShowConnecting,
)
from council.chats.model import ChatLink
from council.errors import NotFound
from council.identity import ChatId, ChatLinkId
from handlers.chats.commands import AskChatLanguage, AskDisconnection
from handlers.chats.connecting_view import PREFIX, code_screen, connected_screen, language_screen
from handlers.chats.lists_view import bodies_screen, chats_screen
from handlers.chats.standing import kind_of
from handlers.chats.view import chat_screen, disconnected_screen, disconnection_sure_screen
from handlers.kit.context import Context
from handlers.kit.menu import menu_entry
from handlers.kit.routes import routes
from locales.text import Text

menu_entry(ShowConnecting(), Text("chats-button"), 75)


@routes.slash("connect", names=ShowConnecting, in_groups=True)
async def connect(_: Update, context: Context[Any]) -> None:
    """In private the way to a code; in a group or channel, the code itself."""
    if not context.incoming.is_private:
        await _connect_here(context, context.payload)
    else:
        await _start(context)


@routes.link(PREFIX, names=ConnectChat, in_groups=True)
async def connect_by_link(_: Update, context: Context[Any]) -> None:
    """The bot was added to a group by the button under the code."""
    if context.incoming.is_private:
        await _start(context)
    else:
        await _connect_here(context, context.payload)


@routes.slash("disconnect", names=ShowConnecting, in_groups=True)
async def disconnect_here(_: Update, context: Context[Any]) -> None:
    """In a group its own second screen; in private the list of chats to choose from."""
    if context.incoming.is_private:
        await _start(context)
        return
    link = await _link_here(context)
    if link is None:
        raise NotFound
    await context.send(disconnection_sure_screen(await context.perform(ShowChat(link.id)), is_private=False))


@routes.tap("hb", ShowConnecting)
async def show_bodies(_: Update, context: Context[ShowConnecting]) -> None:
    await context.show(bodies_screen(await context.perform(context.command)))


@routes.tap("hl", ShowChats)
async def show_chats(_: Update, context: Context[ShowChats]) -> None:
    await context.show(chats_screen(await context.perform(context.command)))


@routes.tap("hs", ShowChat)
async def show_chat(_: Update, context: Context[ShowChat]) -> None:
    await context.show(chat_screen(await context.perform(context.command)))


@routes.tap("hp", AskChatLanguage)
async def ask_language(_: Update, context: Context[AskChatLanguage]) -> None:
    page = await context.perform(ShowChats(context.command.body_id))
    await context.show(language_screen(page.body, context.command.purpose))


@routes.tap("hk", MakeConnectCode)
async def make_code(_: Update, context: Context[MakeConnectCode]) -> None:
    await context.show(code_screen(await context.perform(context.command), context.house))


@routes.tap("hg", ChooseChatLanguage)
async def choose_language(_: Update, context: Context[ChooseChatLanguage]) -> None:
    await context.perform(context.command)
    await context.show(chat_screen(await _page(context, context.command.chat_link_id)))


@routes.tap("hx", AskDisconnection)
async def ask_disconnection(_: Update, context: Context[AskDisconnection]) -> None:
    page = await _page(context, context.command.chat_link_id)
    await context.show(disconnection_sure_screen(page, is_private=True))


@routes.tap("hd", DisconnectChat, in_groups=True)
async def disconnect(_: Update, context: Context[DisconnectChat]) -> None:
    await _link_here(context)
    page = await _page(context, context.command.chat_link_id)
    await context.perform(context.command)
    if context.incoming.is_private:
        said = Text("chats-disconnected", {"body": page.body.names})
        await context.show(chats_screen(await context.perform(ShowChats(page.body.id)), said))
    else:
        await context.show(disconnected_screen(page.body))


async def _start(context: Context[Any]) -> None:
    """The choice of a body; who serves but one comes to its chats at once."""
    page = await context.perform(ShowConnecting())
    if page.count == 1:
        await context.show(chats_screen(await context.perform(ShowChats(page.items[0].id))))
    else:
        await context.show(bodies_screen(page))


async def _connect_here(context: Context[Any], code: str) -> None:
    chat = (context.incoming.raw_message or {}).get("chat") or {}
    await _link_here(context)
    command = ConnectChat(code, ChatId(chat["id"]), kind_of(chat), chat.get("title") or "", bool(chat.get("is_forum")))
    page = await context.perform(command)
    if page is not None:
        _speak(context, page.link)
        await context.send(connected_screen(page))


async def _link_here(context: Context[Any]) -> ChatLink | None:
    """The link of the group this comes from; what is said there is said in the group's language."""
    if context.incoming.is_private or context.incoming.chat_id is None:
        return None
    link = await context.uow.chats.link_of(context.incoming.chat_id)
    if link is not None:
        _speak(context, link)
    return link


def _speak(context: Context[Any], link: ChatLink) -> None:
    context.actor = replace(context.actor, language=link.language)


async def _page(context: Context[Any], chat_link_id: ChatLinkId) -> ChatPage:
    return await context.perform(ShowChat(chat_link_id))
