"""The questions behind "Add to the plan"."""

from __future__ import annotations

from typing import Any

from council.plans.commands import AddToPlan, PlanPage
from handlers.kit.context import Context
from handlers.kit.forms import Ask, Form, add
from handlers.plans.view import plan_screen


async def show_added(context: Context[Any], page: PlanPage) -> None:
    await context.show(plan_screen(page))


extend = add(
    Form(
        AddToPlan,
        given=("body_id",),
        year=Ask("number"),
        period=Ask("choice"),
        theme=Ask(),
        done=show_added,
    )
)
