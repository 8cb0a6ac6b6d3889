"""The votes one has given, from the menu and by command."""

from __future__ import annotations

from typing import Any

from telegram import Update

from council.ballots.commands import ListVotes
from council.permissions.model import Role
from handlers.ballots.receipts_view import receipts_screen
from handlers.kit.context import Context
from handlers.kit.menu import menu_part
from handlers.kit.routes import routes
from handlers.kit.screen import Button
from locales.text import Text


@routes.tap("vl", ListVotes)
async def turn_votes(_: Update, context: Context[ListVotes]) -> None:
    await context.show(receipts_screen(await context.perform(context.command)))


@routes.slash("votes", names=ListVotes)
async def list_votes(_: Update, context: Context[Any]) -> None:
    await context.show(receipts_screen(await context.perform(ListVotes())))


@menu_part(order=7)
async def own_votes(context: Context[Any]) -> tuple[Button, ...]:
    sits = context.actor.bodies_as(Role.MEMBER, Role.PRESIDING, Role.ADVISORY)
    return (Button(Text("ballots-votes-button"), ListVotes()),) if sits else ()
