"""Updates about decisions → queries and screens."""

from __future__ import annotations

from telegram import Update

from council.decisions.commands import ClassifyDecision, ShowAdopted, ShowDecision, ShowDecisions
from handlers.decisions.lists_view import adopted_screen, decisions_screen
from handlers.decisions.view import decision_screen
from handlers.kit.context import Context
from handlers.kit.routes import routes


@routes.tap("vd", ShowDecisions)
async def show_decisions(_: Update, context: Context[ShowDecisions]) -> None:
    await context.show(decisions_screen(await context.perform(context.command)))


@routes.tap("nl", ShowAdopted)
async def show_adopted(_: Update, context: Context[ShowAdopted]) -> None:
    await context.show(adopted_screen(await context.perform(context.command)))


@routes.tap("nd", ShowDecision)
async def show_decision(_: Update, context: Context[ShowDecision]) -> None:
    await context.show(decision_screen(await context.perform(context.command)))


@routes.tap("nk", ClassifyDecision)
async def classify(_: Update, context: Context[ClassifyDecision]) -> None:
    await context.show(decision_screen(await context.perform(context.command)))
