"""The questions behind "Add an item" and "Change"."""

from __future__ import annotations

from typing import Any

from council.meetings.commands import AddItem, ChangeItem, ItemPage
from handlers.kit.context import Context
from handlers.kit.forms import Ask, Form, add
from handlers.meetings.agenda.view import item_screen


async def show_item(context: Context[Any], page: ItemPage) -> None:
    await context.show(item_screen(page))


add_item = add(
    Form(
        AddItem,
        given=("meeting_id",),
        title=Ask(),
        kind=Ask("choice"),
        speaker=Ask(),
        minutes=Ask("number"),
        done=show_item,
    )
)
change_item = add(
    Form(
        ChangeItem,
        given=("agenda_item_id",),
        title=Ask(),
        kind=Ask("choice"),
        speaker=Ask(),
        minutes=Ask("number"),
        done=show_item,
    )
)
