"""Taps about plans."""

from __future__ import annotations

from telegram import Update

from council.plans.commands import ReviewStriking, ShowPlan, StrikeFromPlan
from handlers.kit.context import Context
from handlers.kit.routes import routes
from handlers.plans import form
from handlers.plans.view import plan_screen, striking_screen

__all__ = ["form"]


@routes.tap("ys", ShowPlan)
async def show_plan(_: Update, context: Context[ShowPlan]) -> None:
    await context.show(plan_screen(await context.perform(context.command)))


@routes.tap("yr", ReviewStriking)
async def review_striking(_: Update, context: Context[ReviewStriking]) -> None:
    await context.show(striking_screen(await context.perform(context.command)))


@routes.tap("yx", StrikeFromPlan)
async def strike(_: Update, context: Context[StrikeFromPlan]) -> None:
    await context.show(plan_screen(await context.perform(context.command)))
