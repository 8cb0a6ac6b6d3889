"""The form: what the meeting is wanted for."""

from __future__ import annotations

from typing import Any

from council.demands.commands import DemandMeeting
from council.demands.pages import DemandPage
from handlers.demands.view import page_screen
from handlers.kit import forms
from handlers.kit.context import Context
from handlers.kit.forms import Ask, Form


async def shown(context: Context[Any], page: DemandPage) -> None:
    await context.show(page_screen(page))


forms.add(Form(DemandMeeting, given=("body_id",), question=Ask("long_text"), done=shown))
