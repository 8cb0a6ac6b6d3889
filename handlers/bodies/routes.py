"""Updates about bodies → queries and screens; all of it is open to everybody, before any consent."""

from __future__ import annotations

from typing import Any

from telegram import Update

from council.bodies.commands import (
    FollowBody,
    SearchBodies,
    ShowBodies,
    ShowBody,
    ShowChildren,
    ShowMembers,
    ShowOwnBodies,
    ShowRegions,
    UnfollowBody,
)
from council.bodies.rules import searched
from council.errors import NotFound
from council.identity import BodyId
from handlers.bodies.lists_view import children_screen, found_screen, own_screen, region_screen
from handlers.bodies.members_view import members_screen
from handlers.bodies.regions_view import regions_screen
from handlers.bodies.view import body_screen
from handlers.kit.context import Context
from handlers.kit.menu import menu_entry
from handlers.kit.routes import routes
from locales.text import Text

menu_entry(ShowRegions(), Text("bodies-button"), 40)


@routes.slash("council", names=ShowRegions)
async def council(_: Update, context: Context[Any]) -> None:
    """List the regions, or what answers to the words behind the command."""
    words = searched(context.payload)
    if not words:
        await context.show(regions_screen(await context.perform(ShowRegions())))
        return
    await context.show(found_screen(await context.perform(SearchBodies(words)), words))


@routes.tap("br", ShowRegions)
async def regions(_: Update, context: Context[ShowRegions]) -> None:
    await context.show(regions_screen(await context.perform(context.command)))


@routes.tap("bl", ShowBodies)
async def bodies(_: Update, context: Context[ShowBodies]) -> None:
    await context.show(region_screen(await context.perform(context.command)))


@routes.tap("bs", SearchBodies)
async def found(_: Update, context: Context[SearchBodies]) -> None:
    await context.show(found_screen(await context.perform(context.command), context.command.words))


@routes.tap("bo", ShowBody)
async def body(_: Update, context: Context[ShowBody]) -> None:
    await _show_body(context, context.command.body_id)


@routes.tap("bc", ShowChildren)
async def children(_: Update, context: Context[ShowChildren]) -> None:
    page = await context.perform(context.command)
    if page.parent is None:
        raise NotFound
    await context.show(children_screen(page, page.parent))


@routes.tap("bm", ShowMembers)
async def members(_: Update, context: Context[ShowMembers]) -> None:
    await context.show(members_screen(await context.perform(context.command)))


@routes.tap("bw", ShowOwnBodies)
async def own(_: Update, context: Context[ShowOwnBodies]) -> None:
    await context.show(own_screen(await context.perform(context.command)))


@routes.tap("bf", FollowBody)
async def follow(_: Update, context: Context[FollowBody]) -> None:
    await context.perform(context.command)
    await _show_body(context, context.command.body_id)


@routes.tap("bu", UnfollowBody)
async def unfollow(_: Update, context: Context[UnfollowBody]) -> None:
    await context.perform(context.command)
    await _show_body(context, context.command.body_id)


async def _show_body(context: Context[Any], body_id: BodyId) -> None:
    await context.show(body_screen(await context.perform(ShowBody(body_id))))
