"""Taps, links and commands of members about sittings."""

from __future__ import annotations

from typing import Any

from telegram import Update

from council.meetings.commands import DESK
from council.permissions.model import BODY_ROLES, Role
from council.sittings.commands import (
    AskFloor,
    CheckIn,
    CheckOut,
    EnterCode,
    GiveUpFloor,
    ListSittings,
    ReturnToSitting,
    ShowSitting,
    SittingPage,
)
from handlers.kit import forms
from handlers.kit.context import Context
from handlers.kit.menu import menu_part
from handlers.kit.routes import routes
from handlers.kit.screen import Button
from handlers.sittings import links
from handlers.sittings.arriving import show_arrival, show_checked_in, show_place
from handlers.sittings.commands import AskCode, BringSitting, RunSitting
from handlers.sittings.control import control_screen
from handlers.sittings.view import list_screen, open_button
from locales.text import Text


@routes.tap("si", CheckIn)
async def check_in(_: Update, context: Context[CheckIn]) -> None:
    await show_checked_in(context, await context.perform(context.command))


@routes.tap("sx", CheckOut)
async def check_out(_: Update, context: Context[CheckOut]) -> None:
    """Only a toast: the card is drawn again by delivery."""
    await context.perform(context.command)
    await context.toast(Text("sittings-checked-out"))


@routes.tap("sk", AskCode)
async def ask_code(update: Update, context: Context[AskCode]) -> None:
    await forms.routes.begin(update, context.below(forms.begin(EnterCode, context.command.meeting_id)))


@routes.tap("sf", AskFloor)
async def ask_floor(_: Update, context: Context[AskFloor]) -> None:
    await context.perform(context.command)
    await context.toast(Text("sittings-floor-asked"))


@routes.tap("sw", GiveUpFloor)
async def give_up_floor(_: Update, context: Context[GiveUpFloor]) -> None:
    await context.perform(context.command)
    await context.toast(Text("sittings-floor-given-up"))


@routes.tap("sb", BringSitting)
async def bring_card(_: Update, context: Context[BringSitting]) -> None:
    await show_place(context, await context.perform(ShowSitting(context.command.meeting_id)))


@routes.tap("sr", RunSitting)
async def run_below(_: Update, context: Context[RunSitting]) -> None:
    showing = ShowSitting(context.command.meeting_id)
    await context.below(showing).show(control_screen(await context.perform(showing)))


@routes.tap("so", ShowSitting)
async def show_sitting(_: Update, context: Context[ShowSitting]) -> None:
    await _show(context, await context.perform(context.command))


@routes.tap("sj", ReturnToSitting)
async def return_below(_: Update, context: Context[ReturnToSitting]) -> None:
    await _show(context.below(context.command), await context.perform(context.command))


@routes.link(links.PREFIX, names=ShowSitting)
async def come_by_link(_: Update, context: Context[Any]) -> None:
    """From the group's card, or from the picture in the room, whose link carries the code."""
    meeting_id, code = links.read(context.payload)
    if code:
        await show_arrival(context, await context.perform(EnterCode(meeting_id, code)))
    else:
        await show_place(context, await context.perform(ShowSitting(meeting_id)))


@routes.slash("sitting", names=ListSittings)
async def own_sittings(_: Update, context: Context[Any]) -> None:
    pages = await context.perform(ListSittings())
    if len(pages) == 1:
        await _show(context, pages[0])
    else:
        await context.show(list_screen(pages))


@menu_part(order=1)
async def sittings_on(context: Context[Any]) -> tuple[Button, ...]:
    """A button for each sitting that is on in a body of the person."""
    if not context.actor.bodies_as(*BODY_ROLES):
        return ()
    return tuple(open_button(page) for page in await context.perform(ListSittings()))


async def _show(context: Context[Any], page: SittingPage) -> None:
    """The screen to run it from, for whoever does; the way in, or their card, for other members."""
    if context.actor.roles_in(page.body.id) & {*DESK, Role.ADMINISTRATOR}:
        await context.show(control_screen(page))
    else:
        await show_place(context, page)
