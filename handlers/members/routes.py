"""The list of members and one seat, for secretaries of the body and administrators; the workbook that goes out."""

from __future__ import annotations

from typing import Any

from telegram import Update

from council.members.commands import (
    AmendRoster,
    DrawRoster,
    ListReserve,
    ListRosters,
    ManageMembers,
    ShowChanges,
    ShowReserved,
    ShowSeat,
    ShowShares,
)
from handlers.kit import forms
from handlers.kit.context import Context
from handlers.kit.menu import menu_entry
from handlers.kit.routes import routes
from handlers.members import form, remedies, sent, turnover
from handlers.members.history_view import changes_screen
from handlers.members.reserve_view import reserve_screen, reserved_screen
from handlers.members.shares_view import shares_screen
from handlers.members.view import bodies_screen, members_screen, seat_screen, template_screen
from locales.text import Text

__all__ = ["form", "remedies", "sent", "turnover"]

menu_entry(ListRosters(), Text("members-menu-button"), order=60)


@routes.tap("rb", ListRosters)
async def list_bodies(_: Update, context: Context[ListRosters]) -> None:
    await _choose(context, context.command)


@routes.slash("members", names=ListRosters)
async def slash_members(_: Update, context: Context[Any]) -> None:
    await forms.pause(context)
    await _choose(context, ListRosters())


@routes.tap("rl", ManageMembers)
async def list_members(_: Update, context: Context[ManageMembers]) -> None:
    await context.show(members_screen(await context.perform(context.command)))


@routes.tap("rs", ShowSeat)
async def show_seat(_: Update, context: Context[ShowSeat]) -> None:
    await context.show(seat_screen(await context.perform(context.command)))


@routes.tap("rx", DrawRoster)
async def send_template(_: Update, context: Context[DrawRoster]) -> None:
    """Send the workbook, and wait for it to come back."""
    drawn = await context.perform(context.command)
    await forms.start(context, AmendRoster, given={"body_id": drawn.roster.body.id})
    await context.send(template_screen(drawn))


@routes.tap("re", ListReserve)
async def list_reserve(_: Update, context: Context[ListReserve]) -> None:
    await context.show(reserve_screen(await context.perform(context.command)))


@routes.tap("rr", ShowReserved)
async def show_reserved(_: Update, context: Context[ShowReserved]) -> None:
    await context.show(reserved_screen(await context.perform(context.command)))


@routes.tap("rp", ShowShares)
async def show_shares(_: Update, context: Context[ShowShares]) -> None:
    await context.show(shares_screen(await context.perform(context.command)))


@routes.tap("rh", ShowChanges)
async def show_changes(_: Update, context: Context[ShowChanges]) -> None:
    await context.show(changes_screen(await context.perform(context.command)))


async def _choose(context: Context[Any], wanted: ListRosters) -> None:
    """Choose a body; who serves one only is led there."""
    page = await context.perform(wanted)
    if page.count == 1:
        await context.show(members_screen(await context.perform(ManageMembers(page.items[0].id))))
    else:
        await context.show(bodies_screen(page))
