"""An update as the router needs it: who, where, what kind."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from council.identity import ChatId, TelegramId


class Kind(StrEnum):
    """What happened."""

    TAP = "tap"
    SLASH = "slash"
    TEXT = "text"
    MEDIA = "media"
    MEMBERSHIP = "membership"
    """The bot was added, removed, blocked or given rights."""
    MIGRATION = "migration"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Incoming:
    """An update as the router needs it.

    Attributes:
        telegram_id: the person; none for channel posts and Telegram's pseudo-senders, which are nobody.
        message_id: the message that was sent, or the one whose button was pressed.
        text: what was typed, or the caption of what was sent; without the slash command.
        slash: the command's name in lower case, without "/" and "@bot".
        code: what the pressed button carries.
        tap_id: what `answerCallbackQuery` wants.
        media: the Bot API's name of what was sent (`photo`), with its raw object in `raw_message`.
        name: the name as Telegram shows it; kept nowhere before consent.
        thread_id: the forum topic it was written in.
    """

    update_id: int
    kind: Kind
    chat_id: ChatId | None
    is_private: bool
    telegram_id: TelegramId | None
    message_id: int | None = None
    text: str = ""
    slash: str | None = None
    addressed_to: str | None = None
    code: str | None = None
    tap_id: str | None = None
    media: str | None = None
    name: str = ""
    language_hint: str | None = None
    thread_id: int | None = None
    raw_message: Mapping[str, Any] | None = None
    raw: Mapping[str, Any] | None = None
