"""The choice of a language: the first thing a person is asked, in all three at once."""

from __future__ import annotations

from typing import Any

from telegram import Update

from council.errors import NotFound
from council.language import Language
from council.menu import ShowLanguages
from council.people.commands import ChooseLanguage
from handlers.core.menu import show_menu
from handlers.kit import forms
from handlers.kit.context import Context
from handlers.kit.detour import LanguageNeeded, PickLanguage, follow, next_of
from handlers.kit.errors import remedy
from handlers.kit.home import HOME
from handlers.kit.routes import routes
from handlers.kit.screen import Button, Screen, screen
from locales.text import Text


def picker_screen(wanted: str | None, *, is_first: bool) -> Screen:
    """One language a row; at the first meeting there is no way round, later there is the way home."""
    rows = [(Button(Text(f"language-name.{language}"), PickLanguage(language, wanted)),) for language in Language]
    return screen(Text("core-language"), rows=(*rows, *(() if is_first else ((HOME,),))))


@routes.tap("lp", PickLanguage)
async def pick(update: Update, context: Context[PickLanguage]) -> None:
    """Speak the language from now on, and go on with what the person came for."""
    incoming, wanted = context.incoming, context.command.next
    if incoming.telegram_id is None or incoming.chat_id is None:
        raise NotFound
    chosen = ChooseLanguage(incoming.telegram_id, incoming.chat_id, context.command.language)
    context.speaking(await context.perform(chosen))
    if not await follow(update, context, wanted):
        await show_menu(context)


@routes.tap("ls", ShowLanguages)
@routes.slash("language", names=ShowLanguages)
async def show_languages(_: Update, context: Context[Any]) -> None:
    await forms.pause(context)
    await context.show(picker_screen(None, is_first=context.account is None))


@remedy(LanguageNeeded)
async def ask_language(context: Context[Any], _: LanguageNeeded) -> None:
    await context.show(picker_screen(next_of(context.incoming), is_first=True))
