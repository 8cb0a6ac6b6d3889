"""Updates about procedure → the question and its screen; open to everybody, before any consent."""

from __future__ import annotations

from typing import Any

from telegram import Update

from council.bodies.commands import BodiesPage, SearchBodies, ShowOwnBodies
from council.bodies.rules import searched
from council.profiles.commands import ShowRules
from handlers.kit.context import Context
from handlers.kit.routes import routes
from handlers.kit.screen import Screen
from handlers.profiles.choice import choice_screen, nowhere_screen
from handlers.profiles.view import rules_screen


@routes.slash("rules", names=ShowRules)
async def rules(_: Update, context: Context[Any]) -> None:
    """Show the procedure of one's own body, or of the one that answers to the words behind the command."""
    words = searched(context.payload)
    found = await context.perform(SearchBodies(words) if words else ShowOwnBodies())
    if found.bodies.count == 1:
        await context.show(rules_screen(await context.perform(ShowRules(found.bodies.items[0].id))))
    else:
        await context.show(_choice(found, words))


@routes.tap("bq", ShowRules)
async def theme(_: Update, context: Context[ShowRules]) -> None:
    await context.show(rules_screen(await context.perform(context.command)))


def _choice(found: BodiesPage, words: str) -> Screen:
    if not found.bodies.count:
        return nowhere_screen(words)
    return choice_screen(found, lambda page: SearchBodies(words, page) if words else ShowOwnBodies(page))
