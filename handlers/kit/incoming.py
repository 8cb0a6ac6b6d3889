"""One light reading of a raw update: who, where, what kind; the full `telegram.Update` is built only when asked for.

Building python-telegram-bot's object costs 0.27 ms, more than the whole unit of work of a vote.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, cast

from telegram import Bot, Update

from council.folding import storable
from council.identity import ChatId, TelegramId

_SLASH = re.compile(r"/([A-Za-z0-9_]{1,32})(?:@([A-Za-z0-9_]+))?(?:\s+(.*))?", re.DOTALL)
_MEDIA = ("photo", "document", "voice", "video", "video_note", "audio", "location", "venue", "contact", "sticker")
_ANONYMOUS = frozenset({777000, 1087968824, 136817688})
"""Telegram's own service accounts: they stand for groups and channels, never for a person."""
_DIGITS = re.compile(r"-?\d{1,19}", re.ASCII)
_LARGEST = 1 << 63
_CHANNEL_SLASHES = frozenset({"connect"})
"""All else that is posted in a channel is meant for its readers."""


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


def read_kept(body: str) -> Incoming:
    """Read an update as the inbox keeps it, as JSON.

    Only JSON's escapes carry what no database takes, so nothing else is looked through.
    """
    raw = json.loads(body)
    return read(storable(raw) if "\\u" in body else raw)


def read(raw: Mapping[str, Any]) -> Incoming:
    """Read a raw update; a kind we do not know becomes `Kind.OTHER`, null is the same as missing.

    Raises:
        TypeError: what happened is told by something else than an object.
    """
    if query := _payload(raw, "callback_query"):
        return _tap(raw, query)
    if message := _payload(raw, "message"):
        return _message(raw, message)
    if post := _payload(raw, "channel_post"):
        posted = _message(raw, post)
        return posted if posted.slash in _CHANNEL_SLASHES else _reading(raw, Kind.OTHER, None, None, {})
    if change := _payload(raw, "my_chat_member"):
        return _reading(raw, Kind.MEMBERSHIP, change.get("chat"), change.get("from"), change)
    return _reading(raw, Kind.OTHER, None, None, {})


def lane_of(raw: Mapping[str, Any]) -> str:
    """Return the key of the lane in which this update waits its turn: chat and person."""
    incoming = read(raw)
    return f"{incoming.chat_id or 0}:{incoming.telegram_id or 0}"


def _tap(raw: Mapping[str, Any], query: Mapping[str, Any]) -> Incoming:
    message, tap_id = _object(query.get("message")), query.get("id")
    return _reading(
        raw,
        Kind.TAP,
        message.get("chat"),
        query.get("from"),
        message,
        code=_text(query.get("data")),
        tap_id=None if tap_id is None else str(tap_id),
    )


def _message(raw: Mapping[str, Any], message: Mapping[str, Any]) -> Incoming:
    chat, sender = message.get("chat"), message.get("from")
    if message.get("migrate_to_chat_id"):
        return _reading(raw, Kind.MIGRATION, chat, sender, message)
    if media := next((name for name in _MEDIA if message.get(name)), None):
        return _reading(raw, Kind.MEDIA, chat, sender, message, media=media, text=_text(message.get("caption")))
    text = message.get("text")
    if not isinstance(text, str):
        return _reading(raw, Kind.OTHER, chat, sender, message)
    if slash := _SLASH.fullmatch(text):
        name, bot, rest = slash.groups()
        return _reading(
            raw, Kind.SLASH, chat, sender, message, slash=name.lower(), addressed_to=bot, text=(rest or "").strip()
        )
    return _reading(raw, Kind.TEXT, chat, sender, message, text=text)


def _reading(
    raw: Mapping[str, Any], kind: Kind, chat: Any, sender: Any, message: Mapping[str, Any], **more: Any
) -> Incoming:
    chat, sender = _object(chat), _object(sender)
    person = _number(sender.get("id"))
    # The message of a tap is the one that was pressed, whoever posted it.
    is_own = kind is Kind.TAP or not message.get("sender_chat")
    is_person = is_own and not sender.get("is_bot") and person not in _ANONYMOUS
    return Incoming(
        update_id=raw["update_id"],
        kind=kind,
        chat_id=cast(ChatId | None, _number(chat.get("id"))),
        is_private=chat.get("type") == "private",
        telegram_id=cast(TelegramId | None, person) if is_person else None,
        message_id=_number(message.get("message_id")),
        name=" ".join(filter(None, (_text(sender.get("first_name")), _text(sender.get("last_name"))))),
        language_hint=_text(sender.get("language_code")) or None,
        thread_id=_number(message.get("message_thread_id")) if message.get("is_topic_message") else None,
        raw_message=message,
        raw=raw,
        **more,
    )


def _payload(raw: Mapping[str, Any], kind: str) -> Mapping[str, Any]:
    given = raw.get(kind) or {}
    if not isinstance(given, dict):
        raise TypeError(f"{kind} is no object")
    return given


def _object(given: Any) -> Mapping[str, Any]:
    return given if isinstance(given, dict) else {}


def _text(given: Any) -> str:
    return given if isinstance(given, str) else ""


def _number(given: Any) -> int | None:
    """A number of Telegram's, which some servers write as a text; None for what fits no column."""
    if isinstance(given, str) and _DIGITS.fullmatch(given):
        given = int(given)
    return given if type(given) is int and -_LARGEST < given < _LARGEST else None


class LazyUpdate:
    """Stands where python-telegram-bot's users expect an `Update`; becomes one at the first touch."""

    def __init__(self, raw: Mapping[str, Any], bot: Bot | None) -> None:
        self._raw, self._bot, self._built = raw, bot, cast(Update | None, None)

    def __getattr__(self, name: str) -> Any:
        if self._built is None:
            self._built = Update.de_json(dict(self._raw), self._bot)
        return getattr(self._built, name)


def update_of(incoming: Incoming, bot: Bot | None, *, is_lazy: bool) -> Update:
    """Return the update a route receives.

    Args:
        is_lazy: the one switch; the suite is green both ways.
    """
    raw = incoming.raw or {}
    return cast(Update, LazyUpdate(raw, bot)) if is_lazy else Update.de_json(dict(raw), bot)
