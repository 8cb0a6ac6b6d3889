"""The questions behind "More time", "Another candidate" and "One more motion"."""

from __future__ import annotations

from typing import Any

from council.ballots.commands import AddMotion, ExtendBallot, MotionPage, NominatePerson, Slated
from handlers.ballots.candidates_view import candidates_screen
from handlers.ballots.motion_view import motion_screen
from handlers.ballots.page import show_page
from handlers.kit.context import Context
from handlers.kit.forms import Ask, Form, add


async def show_candidates(context: Context[Any], slated: Slated) -> None:
    await context.show(candidates_screen(slated))


async def show_motion(context: Context[Any], page: MotionPage) -> None:
    await context.show(motion_screen(page))


extend = add(Form(ExtendBallot, given=("ballot_id",), minutes=Ask("number"), reason=Ask("long_text"), done=show_page))
nominate = add(Form(NominatePerson, given=("motion_id",), name=Ask(), done=show_candidates))
motion = add(
    Form(
        AddMotion,
        given=("agenda_item_id",),
        purpose=Ask("choice"),
        text=Ask("long_text"),
        done=show_motion,
    )
)
