"""A person's own telephone number, as Telegram vouches for it when they press "share my number".

Anyone can send anyone's card from their address book; only what Telegram itself marked as the sender's own counts.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

_NUMBER: Final = re.compile(r"\+?[1-9]\d{6,14}", re.ASCII)
_HANDED_ON: Final = ("forward_origin", "forward_date", "via_bot", "sender_chat", "business_connection_id")
"""Fields of a message that somebody else wrote first, or wrote in somebody's name."""


def own_phone(message: Mapping[str, Any], *, is_asked: bool) -> str | None:
    """Return the sender's own number as `+77011234567`, or none if it may be anybody's.

    Args:
        message: the raw message.
        is_asked: our own question with the button is open for this person; Telegram does not tell whether a contact
            came from the button (clients differ in what they reply to), so the open question has to.
    """
    sender, chat, contact = (_part(message, name) for name in ("from", "chat", "contact"))
    sender_id = sender.get("id")
    is_own = type(sender_id) is int and contact.get("user_id") == sender_id and not sender.get("is_bot")
    is_between_us = chat.get("type") == "private" and chat.get("id") == sender_id
    if not (is_asked and is_own and is_between_us) or any(name in message for name in _HANDED_ON):
        return None
    number = str(contact.get("phone_number", "")).replace(" ", "")
    return f"+{number.removeprefix('+')}" if _NUMBER.fullmatch(number) else None


def _part(message: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    part = message.get(name)
    return part if isinstance(part, Mapping) else {}
