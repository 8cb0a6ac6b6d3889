"""Rules of connecting a chat: every reason against it, in the order in which a person can mend them."""

from __future__ import annotations

from collections.abc import Iterator

from council.chats.model import BotStatus, Chat, ChatKind, ConnectCode, Purpose
from council.chats.refusals import (
    BotMayNotPost,
    BotMayNotWrite,
    ChannelWanted,
    ConnectCodeExpired,
    ConnectCodeNotYours,
    ConnectCodeUsed,
    GroupWanted,
)
from council.errors import RuleBroken
from council.identity import AccountId, Instant


def refusals(
    code: ConnectCode, kind: ChatKind, chat: Chat | None, author: AccountId | None, now: Instant
) -> Iterator[RuleBroken]:
    """Every reason against connecting.

    Args:
        chat: the bot's place there, as far as Telegram has told it.
        author: who wrote the code; in a channel nobody can be named, and only its administrators write.
    """
    if kind is ChatKind.GROUP and author != code.account_id:
        yield ConnectCodeNotYours()
    if code.used_at is not None:
        yield ConnectCodeUsed()
    if code.expires_at <= now:
        yield ConnectCodeExpired()
    if kind is ChatKind.GROUP and code.purpose is Purpose.CHANNEL:
        yield ChannelWanted()
    if kind is ChatKind.CHANNEL and code.purpose is not Purpose.CHANNEL:
        yield GroupWanted()
    if chat is not None and is_mute(chat):
        yield BotMayNotPost() if kind is ChatKind.CHANNEL else BotMayNotWrite()


def is_mute(chat: Chat) -> bool:
    """Tell whether the bot is there and cannot write."""
    return chat.status is not BotStatus.AWAY and not chat.may_send


def lacks_topics(chat: Chat) -> bool:
    """Tell whether the group has topics and the bot cannot open its own."""
    return chat.status is not BotStatus.AWAY and chat.is_forum and not chat.may_manage_topics
