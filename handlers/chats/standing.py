"""What a `my_chat_member` update says of the bot's place in a chat."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from telegram import ChatMember
from telegram.constants import ChatType

from council.chats.model import BotStatus, Chat, ChatKind
from council.identity import ChatId
from council.people.model import Reach

_AWAY = frozenset({ChatMember.LEFT, ChatMember.BANNED})


def standing_of(change: Mapping[str, Any]) -> Chat:
    """Read the bot's new place in a group or channel.

    In a group an administrator and a plain member may write; one under restrictions only if they say so. In a channel
    posting is a right of its own.
    """
    chat, member = change["chat"], change["new_chat_member"]
    kind = kind_of(chat)
    status = _status(member)
    return Chat(
        id=ChatId(chat["id"]),
        kind=kind,
        title=chat.get("title") or "",
        status=status,
        may_send=status is not BotStatus.AWAY and _may_send(kind, member),
        may_pin=bool(member.get("can_pin_messages")),
        is_forum=bool(chat.get("is_forum")),
        may_manage_topics=bool(member.get("can_manage_topics")),
    )


def reach_of(change: Mapping[str, Any]) -> Reach:
    """Read whether a person has just blocked the bot."""
    return Reach.BLOCKED if change["new_chat_member"]["status"] in _AWAY else Reach.OPEN


def kind_of(chat: Mapping[str, Any]) -> ChatKind:
    return ChatKind.CHANNEL if chat["type"] == ChatType.CHANNEL else ChatKind.GROUP


def _status(member: Mapping[str, Any]) -> BotStatus:
    status = member["status"]
    if status in _AWAY or (status == ChatMember.RESTRICTED and not member.get("is_member")):
        return BotStatus.AWAY
    return BotStatus.ADMINISTRATOR if status == ChatMember.ADMINISTRATOR else BotStatus.MEMBER


def _may_send(kind: ChatKind, member: Mapping[str, Any]) -> bool:
    if kind is ChatKind.CHANNEL:
        return bool(member.get("can_post_messages"))
    return member["status"] != ChatMember.RESTRICTED or bool(member.get("can_send_messages"))
