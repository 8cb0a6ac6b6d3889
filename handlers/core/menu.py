"""The main menu: who runs this bot, and what this person may do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from telegram import Update

from council.menu import OpenMenu, ShowHelp, ShowSettings
from handlers.kit import forms
from handlers.kit.context import Context
from handlers.kit.detour import LanguageNeeded
from handlers.kit.menu import menu_buttons
from handlers.kit.routes import routes
from handlers.kit.screen import BLANK, Button, Screen, screen
from locales.text import Text

SETTINGS = Button(Text("core-settings-button"), ShowSettings())
HELP = Button(Text("core-help-button"), ShowHelp())


def menu_screen(operator: str, buttons: Sequence[Button], *, has_drafts: bool, said: Sequence[Text] = ()) -> Screen:
    """The menu, after whatever has to be said about the form that was open."""
    drafts = ((Button(Text("core-drafts-button"), forms.ListDrafts()),),) if has_drafts else ()
    return screen(
        *((*said, BLANK) if said else ()),
        Text("core-menu"),
        Text("core-operator", {"operator": operator}) if operator else BLANK,
        BLANK,
        Text("core-menu-choose"),
        rows=(*((button,) for button in buttons), *drafts, (SETTINGS, HELP)),
    )


async def show_menu(context: Context[Any]) -> None:
    """Come home: the menu in place of the pressed screen, or below what was typed; an open form is set aside."""
    await context.show(await _menu(context, await forms.pause(context)))


async def send_menu(context: Context[Any]) -> None:
    """The menu as a new message; nothing else changes."""
    await context.send(await _menu(context, ()))


async def _menu(context: Context[Any], said: Sequence[Text]) -> Screen:
    drafts = () if context.account is None else await context.uow.drafts.list_of(context.account.id)
    buttons = await menu_buttons(context)
    return menu_screen(context.house.operator, buttons, has_drafts=bool(drafts), said=said)


@routes.slash("start", names=OpenMenu)
async def start(_: Update, context: Context[Any]) -> None:
    """Ask a newcomer for a language; everybody else comes home."""
    if context.account is None:
        raise LanguageNeeded
    await show_menu(context)


@routes.tap("mm", OpenMenu)
@routes.slash("menu", names=OpenMenu)
async def open_menu(_: Update, context: Context[Any]) -> None:
    await show_menu(context)
