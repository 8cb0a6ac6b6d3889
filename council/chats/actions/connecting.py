"""Connecting a chat by a one-time code, and ending it."""

from __future__ import annotations

from council.bodies.finding import body_of
from council.chats.commands import ChatPage, ChooseChatLanguage, CodeMade, ConnectChat, DisconnectChat, MakeConnectCode
from council.chats.finding import connected
from council.chats.model import CODE_FOR, ChatKind, ChatLink, ConnectCode
from council.chats.refusals import BotMayNotWrite, ChatServesBody, ConnectCodeUnknown, ConnectCodeUsed
from council.chats.rules import refusals
from council.codes import hash_of
from council.errors import NotAllowed, RuleBroken
from council.identity import ChatLinkId, Instant
from council.names import Names
from council.notices.model import Notice, Subject
from council.perform import action, allows
from council.permissions.model import Actor
from council.ports import UnitOfWork


@action
async def make_connect_code(uow: UnitOfWork, actor: Actor, command: MakeConnectCode) -> CodeMade:
    """Give a code that works for an hour; an earlier unused one of the same account works no more."""
    if actor.account_id is None or actor.chat_id is None:
        raise NotAllowed
    body = await body_of(uow, command.body_id)
    code, expires_at = uow.ids.secret(), Instant(uow.now + CODE_FOR)
    await uow.chats.add_code(
        ConnectCode(
            code_hash=hash_of(code),
            body_id=body.id,
            purpose=command.purpose,
            language=command.language,
            account_id=actor.account_id,
            chat_id=actor.chat_id,
            expires_at=expires_at,
        )
    )
    return CodeMade(body, command.purpose, code, expires_at)


@action
async def connect_chat(uow: UnitOfWork, actor: Actor, command: ConnectChat) -> ChatPage | None:
    """Bind the chat to the body its code was made for.

    A channel is read by the public and a chat where the bot may not write hears nothing: there the maker of the code
    is told in private how it went, and the answer is none.

    Raises:
        ConnectCodeUnknown: nobody was given such a code (a channel is not answered).
        ChatServesBody: the chat is connected already.
        RuleBroken: as in `council.chats.rules`.
    """
    code = await uow.chats.code(hash_of(command.code))
    if code is None:
        if command.kind is ChatKind.CHANNEL:
            return None
        raise ConnectCodeUnknown
    try:
        page = await _connect(uow, actor, command, code)
    except RuleBroken as refusal:
        if command.kind is ChatKind.GROUP and not isinstance(refusal, BotMayNotWrite):
            raise
        await _tell(uow, code, command, "chat-not-connected", reason=refusal)
        return None
    if command.kind is ChatKind.GROUP:
        return page
    await _tell(uow, code, command, "chat-connected")
    return None


@action
async def choose_chat_language(uow: UnitOfWork, _: Actor, command: ChooseChatLanguage) -> None:
    link = await connected(uow, command.chat_link_id)
    await uow.chats.set_language(link.id, command.language)


@action
async def disconnect_chat(uow: UnitOfWork, actor: Actor, command: DisconnectChat) -> None:
    link = await connected(uow, command.chat_link_id)
    await uow.chats.switch_off(link.chat_id, uow.now)
    await uow.audit.record(actor, "chat-disconnected", Subject("chat_link", link.id), link.body_id)


async def _connect(uow: UnitOfWork, actor: Actor, command: ConnectChat, code: ConnectCode) -> ChatPage:
    await uow.chats.note_forum(command.chat_id, is_forum=command.is_forum)
    chat = await uow.chats.chat(command.chat_id)
    for refusal in refusals(code, command.kind, chat, actor.account_id, uow.now):
        raise refusal
    if command.kind is ChatKind.GROUP:
        await _expect_still_allowed(uow, actor, code)
    link = _link(uow, command, code)
    await _expect_free(uow, command)
    if not await uow.chats.use_code(code.code_hash, uow.now):
        raise ConnectCodeUsed
    if not await uow.chats.connect(link):
        await _expect_free(uow, command)
    facts = {"purpose": code.purpose}
    await uow.audit.record(actor, "chat-connected", Subject("chat_link", link.id), link.body_id, facts)
    return ChatPage(await body_of(uow, link.body_id), link, chat)


async def _expect_still_allowed(uow: UnitOfWork, actor: Actor, code: ConnectCode) -> None:
    """Within the code's hour a secretary may have ceased to be one."""
    if not await allows(uow, actor, MakeConnectCode(code.body_id, code.purpose, code.language)):
        raise NotAllowed


async def _expect_free(uow: UnitOfWork, command: ConnectChat) -> None:
    link = await uow.chats.link_of(command.chat_id)
    if link is not None:
        raise ChatServesBody(body=(await body_of(uow, link.body_id)).names)


def _link(uow: UnitOfWork, command: ConnectChat, code: ConnectCode) -> ChatLink:
    return ChatLink(
        id=ChatLinkId(uow.ids.new()),
        body_id=code.body_id,
        chat_id=command.chat_id,
        purpose=code.purpose,
        title=command.title,
        language=code.language,
        connected_by=code.account_id,
        connected_at=uow.now,
    )


async def _tell(
    uow: UnitOfWork, code: ConnectCode, command: ConnectChat, kind: str, reason: RuleBroken | None = None
) -> None:
    body = await body_of(uow, code.body_id)
    facts: dict[str, object] = {"title": command.title, "body": body.names.as_facts(), "purpose": code.purpose}
    if reason is not None:
        args = reason.args_for_words.items()
        named = {name: value.as_facts() for name, value in args if isinstance(value, Names)}
        facts |= {"reason": reason.key(), "args": named}
    await uow.notices.put(Notice(kind, Subject("body", body.id), facts, to_chat=code.chat_id))
