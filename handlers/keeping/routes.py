"""Updates of administrators about the keeping of the house → commands and screens."""

from __future__ import annotations

from typing import Any

from telegram import Update

from council.keeping.commands import DropHeld, SendHeld, ShowHeld, ShowState
from handlers.keeping.commands import AskDropHeld, AskSendHeld
from handlers.keeping.view import decided_screen, drop_sure_screen, held_screen, send_sure_screen, state_screen
from handlers.kit import forms
from handlers.kit.context import Context
from handlers.kit.menu import menu_entry
from handlers.kit.routes import routes
from locales.text import Text

menu_entry(ShowState(), Text("keeping-state-button"), 95)


@routes.tap("ks", ShowState)
@routes.slash("state", names=ShowState)
async def show_state(_: Update, context: Context[Any]) -> None:
    await forms.pause(context)
    await context.show(state_screen(await context.perform(ShowState()), context.house.started_at))


@routes.tap("kh", ShowHeld)
async def show_held(_: Update, context: Context[Any]) -> None:
    await context.show(held_screen(await context.perform(ShowHeld())))


@routes.tap("kq", AskSendHeld)
async def ask_send_held(_: Update, context: Context[AskSendHeld]) -> None:
    await context.perform(ShowHeld())
    await context.show(send_sure_screen())


@routes.tap("kz", AskDropHeld)
async def ask_drop_held(_: Update, context: Context[AskDropHeld]) -> None:
    await context.perform(ShowHeld())
    await context.show(drop_sure_screen())


@routes.tap("kf", SendHeld)
async def send_held(_: Update, context: Context[SendHeld]) -> None:
    await context.show(decided_screen("held-sent", await context.perform(SendHeld())))


@routes.tap("kd", DropHeld)
async def drop_held(_: Update, context: Context[DropHeld]) -> None:
    await context.show(decided_screen("held-dropped", await context.perform(DropHeld())))
