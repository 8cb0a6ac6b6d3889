"""The questions that a sitting asks: the code, the hands, the name of a speaker, the other time, the reason."""

from __future__ import annotations

from typing import Any

from council.folding import clean
from council.sittings.commands import (
    AdjournSitting,
    Arrival,
    CountHands,
    EnterCode,
    NameSpeaker,
    NoteNotHeld,
    SittingPage,
)
from handlers.kit.context import Context
from handlers.kit.forms import Ask, Form, add
from handlers.sittings.arriving import show_arrival
from handlers.sittings.control import control_screen
from handlers.sittings.floor_view import floor_screen


async def show_control(context: Context[Any], page: SittingPage) -> None:
    await context.show(control_screen(page))


async def show_floor(context: Context[Any], page: SittingPage) -> None:
    await context.show(floor_screen(page))


async def show_entered(context: Context[Any], arrival: Arrival) -> None:
    await show_arrival(context, arrival)


def figures(typed: str) -> str:
    """The code as it was meant: people write it in two groups."""
    return "".join(clean(typed).split()).replace("-", "")


code = add(Form(EnterCode, given=("meeting_id",), code=Ask(to_value=figures), done=show_entered))
hands = add(
    Form(
        CountHands,
        given=("meeting_id",),
        yes=Ask("number"),
        no=Ask("number"),
        abstain=Ask("number"),
        done=show_control,
    )
)
speaker = add(Form(NameSpeaker, given=("meeting_id",), name=Ask(), done=show_floor))
adjourning = add(Form(AdjournSitting, given=("meeting_id",), until_at=Ask("moment"), done=show_control))
not_held = add(Form(NoteNotHeld, given=("meeting_id",), reason=Ask("long_text"), done=show_control))
