"""What was sent without a command, taken up by a button below it.

Nothing of it is kept meanwhile: our question answers the message, and Telegram brings both back with the press.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from council.command import Command
from council.permissions.model import EVERYONE
from council.permissions.registry import permit
from handlers.kit.context import Context
from handlers.kit.reading import read
from handlers.kit.wanted import FileGone


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class TakeAsAppeal(Command[None]):
    """What I sent is an appeal."""


def taken_up(context: Context[Any]) -> Context[None]:
    """The message that the pressed one answers, as if it had come just now from whoever presses.

    Raises:
        FileGone: it has been deleted since.
    """
    pressed = context.incoming
    message = (pressed.raw_message or {}).get("reply_to_message")
    if message is None:
        raise FileGone
    raw = {"update_id": pressed.update_id, "message": message}
    sent = replace(read(raw), chat_id=pressed.chat_id, is_private=pressed.is_private, telegram_id=pressed.telegram_id)
    again: Context[Any] = replace(context, incoming=sent)
    again.command = None
    return again
