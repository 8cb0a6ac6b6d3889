"""The questions behind "Ask for a seat"."""

from __future__ import annotations

from typing import Any

from council.guests.commands import AskSeat, SeatPage
from handlers.guests.view import asked_screen
from handlers.kit.context import Context
from handlers.kit.forms import Ask, Form, add


async def show_asked(context: Context[Any], page: SeatPage) -> None:
    await context.show(asked_screen(page))


ask = add(Form(AskSeat, given=("meeting_id",), name=Ask(), organization=Ask(), done=show_asked))
