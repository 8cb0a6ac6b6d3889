"""Updates about demands → commands and screens."""

from __future__ import annotations

from typing import Any

from telegram import Update

from council.demands.commands import DropDemand, ListDemands, ShowDemand, SupportDemand, WithdrawDemand
from council.demands.model import DemandState
from council.demands.pages import DemandPage
from handlers.demands.commands import AskWithdrawal, OpenDemand
from handlers.demands.lists import list_screen
from handlers.demands.view import page_screen, withdrawal_screen
from handlers.kit.context import Context
from handlers.kit.routes import routes
from locales.text import Text


@routes.tap("xl", ListDemands)
async def list_of_body(_: Update, context: Context[ListDemands]) -> None:
    await context.show(list_screen(await context.perform(context.command)))


@routes.tap("xs", ShowDemand)
async def show(_: Update, context: Context[ShowDemand]) -> None:
    await context.show(page_screen(await context.perform(context.command)))


@routes.tap("xo", OpenDemand)
async def open_below(_: Update, context: Context[OpenDemand]) -> None:
    await context.send(page_screen(await context.perform(ShowDemand(context.command.demand_id))))


@routes.tap("xu", SupportDemand)
async def support(_: Update, context: Context[SupportDemand]) -> None:
    page = await context.perform(context.command)
    is_reached = page.demand.state is DemandState.REACHED
    await _done(context, page, Text("demands-reached-toast" if is_reached else "demands-support-toast"))


@routes.tap("xn", DropDemand)
async def drop(_: Update, context: Context[DropDemand]) -> None:
    await _done(context, await context.perform(context.command), Text("demands-drop-toast"))


@routes.tap("xq", AskWithdrawal)
async def ask_withdrawal(_: Update, context: Context[AskWithdrawal]) -> None:
    await context.show(withdrawal_screen(await context.perform(ShowDemand(context.command.demand_id))))


@routes.tap("xz", WithdrawDemand)
async def withdraw(_: Update, context: Context[WithdrawDemand]) -> None:
    await _done(context, await context.perform(context.command), Text("demands-withdrawn-toast"))


async def _done(context: Context[Any], page: DemandPage, toast: Text) -> None:
    await context.toast(toast)
    await context.show(page_screen(page))
