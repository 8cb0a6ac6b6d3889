"""Buttons that are out of date, or never were ours: answered, never obeyed, and taken away."""

from __future__ import annotations

from typing import Any

from council.notices.model import Lane, Policy
from handlers.kit.context import Context
from handlers.kit.errors import StaleButton, remedy, words_for
from handlers.kit.incoming import Kind


@remedy(StaleButton)
async def say_stale(context: Context[Any], refusal: StaleButton) -> None:
    await context.toast(words_for(refusal), is_alert=True)
    await take_buttons_away(context)


async def take_buttons_away(context: Context[Any]) -> None:
    """Take the buttons from the pressed message; in a group they stay, for they serve the others."""
    incoming = context.incoming
    if incoming.kind is Kind.TAP and incoming.is_private and incoming.message_id is not None:
        body = {"chat_id": incoming.chat_id, "message_id": incoming.message_id}
        await context.uow.outbox.put_rendered(
            "editMessageReplyMarkup", body, chat_id=incoming.chat_id, lane=Lane.REPLY, policy=Policy.FREE
        )
