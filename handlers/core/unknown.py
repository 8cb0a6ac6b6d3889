"""What nobody understood, and what is done elsewhere: said in a line, with the next step."""

from __future__ import annotations

from typing import Any

from telegram import Update

from council.errors import FieldRefused
from council.menu import OpenMenu
from handlers.core.menu import send_menu
from handlers.kit.context import Context
from handlers.kit.errors import PrivateOnly, StaleButton, UnknownSlash, remedy, words_for
from handlers.kit.home import HOME
from handlers.kit.incoming import Kind
from handlers.kit.routes import routes
from handlers.kit.screen import Button, screen
from handlers.kit.stale import take_buttons_away
from locales.text import Text


@routes.kind(Kind.MEDIA, names=OpenMenu)
async def say_not_understood(_: Update, context: Context[Any]) -> None:
    """What no noun takes by its kind of media: a sticker, a voice, a contact."""
    await context.send(screen(Text("not-understood"), rows=((HOME,),)))


@remedy(UnknownSlash)
async def offer_the_menu(context: Context[Any], refusal: UnknownSlash) -> None:
    await context.send(screen(words_for(refusal), rows=((HOME,),) if context.incoming.is_private else ()))


@remedy(StaleButton)
async def say_stale(context: Context[Any], refusal: StaleButton) -> None:
    """A button that is out of date, or never was ours, is answered and never obeyed; the menu stands below."""
    await context.toast(words_for(refusal), is_alert=not context.incoming.is_private)
    await take_buttons_away(context)
    if context.incoming.is_private:
        await send_menu(context)


@remedy(PrivateOnly)
async def lead_to_private(context: Context[Any], refusal: PrivateOnly) -> None:
    """A slash command in a group gets a link, a tap an alert; what people say to one another is not ours to answer."""
    if context.incoming.kind is Kind.TAP:
        await context.toast(words_for(refusal), is_alert=True)
    elif context.incoming.kind is Kind.SLASH:
        link = Button(Text("private-button"), url=context.house.link("menu"))
        await context.send(screen(words_for(refusal), rows=((link,),)))


@remedy(FieldRefused)
async def say_field_refused(context: Context[Any], refusal: FieldRefused) -> None:
    """The field's own words for the reason, or else the words that every form shares."""
    own = words_for(refusal)
    text = own if context.words.has(own.key) else Text(f"form-wrong-{refusal.reason}", own.args)
    if context.incoming.kind is Kind.TAP:
        await context.toast(text, is_alert=True)
    else:
        await context.send(screen(text))
