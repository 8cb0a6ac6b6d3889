"""Taking the buttons from a message that is out of date."""

from __future__ import annotations

from typing import Any

from council.notices.model import Lane, Policy
from handlers.kit.context import Context
from handlers.kit.incoming import Kind


async def take_buttons_away(context: Context[Any]) -> None:
    """Take the buttons from the pressed message; in a group they stay, for they serve the others."""
    incoming = context.incoming
    if incoming.kind is Kind.TAP and incoming.is_private and incoming.message_id is not None:
        body = {"chat_id": incoming.chat_id, "message_id": incoming.message_id}
        await context.uow.outbox.put_rendered(
            "editMessageReplyMarkup", body, chat_id=incoming.chat_id, lane=Lane.REPLY, policy=Policy.FREE
        )
