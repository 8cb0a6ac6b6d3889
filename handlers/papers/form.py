"""The questions behind "Add papers", for the whole meeting or for one item."""

from __future__ import annotations

from typing import Any

from council.papers.commands import AttachPapers, LayPapers, PapersPage
from handlers.kit.context import Context
from handlers.kit.forms import Ask, Form, add
from handlers.papers.view import papers_screen


async def show_laid(context: Context[Any], page: PapersPage) -> None:
    await context.show(papers_screen(page))


lay = add(
    Form(
        LayPapers,
        given=("meeting_id",),
        files=Ask("media"),
        is_public=Ask("choice"),
        title=Ask(),
        done=show_laid,
    )
)
attach = add(
    Form(
        AttachPapers,
        given=("agenda_item_id",),
        files=Ask("media"),
        is_public=Ask("choice"),
        title=Ask(),
        done=show_laid,
    )
)
