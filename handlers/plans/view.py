"""Plans → screens."""

from __future__ import annotations

from council.bodies.commands import ShowBody
from council.calendar.year import EARLIEST, LATEST
from council.plans.commands import (
    AddToPlan,
    PlanPage,
    ReviewStriking,
    ShowPlan,
    StrikeFromPlan,
)
from council.plans.model import PlanItem
from handlers.kit.forms import begin
from handlers.kit.home import HOME, back
from handlers.kit.paging import page_line, turns
from handlers.kit.screen import BLANK, Button, Screen, screen
from locales.text import Text


def plan_screen(page: PlanPage) -> Screen:
    items, body_id = page.items, page.body.id
    numbered = list(enumerate(items.items, items.first))
    strike = tuple(
        Button(Text("plans-strike-button", {"number": str(number)}), ReviewStriking(item.id))
        for number, item in numbered
    )
    return screen(
        Text("plans-title", {"body": page.body.names, "year": str(page.year)}),
        *(() if items.items else (BLANK, Text("plans-empty"))),
        *(line for number, item in numbered for line in (BLANK, _line(number, item))),
        *page_line(items, BLANK),
        rows=(
            strike[:3],
            strike[3:],
            turns(items, lambda number: ShowPlan(body_id, page.year, number)),
            _years(page),
            (Button(Text("plans-add-button"), begin(AddToPlan, body_id)),),
            (back(ShowBody(body_id)), HOME),
        ),
    )


def striking_screen(item: PlanItem) -> Screen:
    return screen(
        Text("plans-strike-sure"),
        BLANK,
        _line(1, item),
        rows=(
            (Button(Text("plans-strike-yes-button"), StrikeFromPlan(item.id)),),
            (back(ShowPlan(item.body_id, item.year)), HOME),
        ),
    )


def _line(number: int, item: PlanItem) -> Text:
    period = Text(f"add-to-plan-period-{item.period}")
    return Text("plans-line", {"number": str(number), "period": period, "theme": item.theme})


def _years(page: PlanPage) -> tuple[Button, ...]:
    """The year before and the year after."""
    return tuple(
        Button(Text("plans-year-button", {"year": str(year)}), ShowPlan(page.body.id, year))
        for year in (page.year - 1, page.year + 1)
        if EARLIEST <= year <= LATEST
    )
