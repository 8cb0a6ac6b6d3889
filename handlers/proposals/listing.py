"""Lists of proposals, from the menu and by command."""

from __future__ import annotations

from typing import Any

from telegram import Update

from council.proposals.commands import READERS, ListMyProposals, ListProposalBodies, ListProposals
from handlers.kit import forms
from handlers.kit.context import Context
from handlers.kit.menu import menu_entry, menu_part
from handlers.kit.routes import routes
from handlers.kit.screen import Button
from handlers.proposals.lists import MINE, bodies_screen, list_screen, mine_screen
from locales.text import Text

menu_entry(ListProposalBodies(), Text("proposals-button"), 8)


@menu_part(order=25)
async def menu_of_citizens(context: Context[Any]) -> tuple[Button, ...]:
    """One's own proposals, for whoever sits nowhere; members find theirs beside those of their body."""
    return () if context.actor.bodies_as(*READERS) else (MINE,)


@routes.tap("pm", ListMyProposals)
async def list_mine(_: Update, context: Context[ListMyProposals]) -> None:
    said = await forms.pause(context)
    await context.show(mine_screen(await context.perform(context.command), said))


@routes.tap("pl", ListProposals)
async def list_of_body(_: Update, context: Context[ListProposals]) -> None:
    await _show_list(context, context.command)


@routes.tap("pd", ListProposalBodies)
@routes.slash("proposals", names=ListMyProposals)
async def list_bodies(_: Update, context: Context[Any]) -> None:
    """One's bodies; where there is but one, its proposals; for whoever sits nowhere, their own."""
    said = await forms.pause(context)
    bodies = context.actor.bodies_as(*READERS)
    if not bodies:
        await context.show(mine_screen(await context.perform(ListMyProposals()), said))
    elif len(bodies) == 1:
        await _show_list(context, ListProposals(bodies[0]), said)
    else:
        await context.show(bodies_screen(await context.perform(ListProposalBodies()), said))


async def _show_list(context: Context[Any], command: ListProposals, said: tuple[Text, ...] = ()) -> None:
    is_only_body = len(context.actor.bodies_as(*READERS)) == 1
    await context.show(list_screen(await context.perform(command), said, is_only_body=is_only_body))
