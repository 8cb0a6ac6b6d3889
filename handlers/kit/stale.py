"""Taking the buttons from a message that is out of date."""

from __future__ import annotations

from typing import Any

from council.notices.model import Lane, Policy
from handlers.kit.context import Context
from handlers.kit.incoming import Kind


async def take_buttons_away(context: Context[Any], message_id: int | None = None) -> None:
    """Take the buttons from this, or else the pressed, message; in a group they stay, for they serve the others."""
    incoming = context.incoming
    if message_id is None and incoming.kind is Kind.TAP:
        message_id = incoming.message_id
    if incoming.is_private and message_id is not None:
        body = {"chat_id": incoming.chat_id, "message_id": message_id}
        await context.uow.outbox.put_rendered(
            "editMessageReplyMarkup", body, chat_id=incoming.chat_id, lane=Lane.REPLY, policy=Policy.FREE
        )
