"""Taps about who steps aside from a motion."""

from __future__ import annotations

from telegram import Update

from council.ballots.commands import (
    ImposeRecusal,
    LiftRecusal,
    Recuse,
    ReviewRecusal,
    ShowMotion,
    ShowRecusals,
    StepAside,
    WithdrawRecusal,
)
from handlers.ballots.commands import ListReasons
from handlers.ballots.motion_view import motion_screen
from handlers.ballots.recusal_view import reasons_screen, recusal_screen
from handlers.ballots.recusals_view import recusals_screen
from handlers.kit.context import Context
from handlers.kit.routes import routes
from locales.text import Text


@routes.tap("vi", ReviewRecusal)
async def review_recusal(_: Update, context: Context[ReviewRecusal]) -> None:
    await context.show(recusal_screen(await context.perform(context.command)))


@routes.tap("v0", StepAside)
async def step_aside(_: Update, context: Context[StepAside]) -> None:
    """Below the card: what it means, or, for whoever has stepped aside, the motion with the way back."""
    page = await context.perform(context.command)
    shown = recusal_screen(page) if page.own_recusal is None else motion_screen(page)
    await context.below(context.command).show(shown)


@routes.tap("ve", Recuse)
async def recuse(_: Update, context: Context[Recuse]) -> None:
    page = await context.perform(context.command)
    await context.toast(Text("ballots-recused-toast"))
    await context.show(motion_screen(page))


@routes.tap("vw", WithdrawRecusal)
async def withdraw_recusal(_: Update, context: Context[WithdrawRecusal]) -> None:
    await context.show(motion_screen(await context.perform(context.command)))


@routes.tap("vg", ShowRecusals)
async def show_recusals(_: Update, context: Context[ShowRecusals]) -> None:
    await context.show(recusals_screen(await context.perform(context.command)))


@routes.tap("vh", ListReasons)
async def list_reasons(_: Update, context: Context[ListReasons]) -> None:
    command = context.command
    page = await context.perform(ShowMotion(command.motion_id))
    await context.show(reasons_screen(page, command.membership_id))


@routes.tap("vf", ImposeRecusal)
async def impose_recusal(_: Update, context: Context[ImposeRecusal]) -> None:
    await context.show(recusals_screen(await context.perform(context.command)))


@routes.tap("vy", LiftRecusal)
async def lift_recusal(_: Update, context: Context[LiftRecusal]) -> None:
    await context.show(recusals_screen(await context.perform(context.command)))
