"""Help, settings, privacy: always there, also amid a form, which is then set aside."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from telegram import Update

from council.erasures.commands import PreviewErasure
from council.menu import ShowHelp, ShowLanguages, ShowPrivacy, ShowSettings
from council.permissions.model import Role
from handlers.core.commands import AskWithdrawal
from handlers.core.operator import named
from handlers.kit import forms
from handlers.kit.context import Context, House
from handlers.kit.home import HOME, back
from handlers.kit.routes import routes
from handlers.kit.screen import BLANK, Button, Screen, screen
from locales.text import Text

Said = tuple[Text, ...]
PRIVACY = Button(Text("core-privacy-button"), ShowPrivacy())
HELP_FOR: Mapping[str, frozenset[Role]] = {
    "core-help-member": frozenset({Role.MEMBER, Role.PRESIDING, Role.ADVISORY}),
    "core-help-presiding": frozenset({Role.PRESIDING}),
    "core-help-secretary": frozenset({Role.SECRETARY, Role.DUTY_OFFICER, Role.ADMINISTRATOR}),
}


def help_screen(house: House, roles: frozenset[Role], said: Said = ()) -> Screen:
    """What everybody can do here, then what this person can do besides."""
    own = [line for key, held in HELP_FOR.items() if held & roles for line in (BLANK, Text(key))]
    contact = (BLANK, Text("core-contact", {"contact": house.operator_contact})) if house.operator_contact else ()
    return screen(*_above(said), Text("core-help"), *own, *contact, rows=((PRIVACY,), (HOME,)))


def settings_screen(*, has_consented: bool, said: Said = ()) -> Screen:
    """The language; the consent, if there is one to take back."""
    consent = "core-settings-consent" if has_consented else "core-settings-no-consent"
    return screen(
        *_above(said),
        Text("core-settings"),
        BLANK,
        Text("core-settings-language"),
        Text(consent),
        rows=(
            (Button(Text("language-button"), ShowLanguages()),),
            _withdrawal(is_offered=has_consented),
            (PRIVACY,),
            (HOME,),
        ),
    )


def privacy_screen(house: House, *, has_account: bool, has_consented: bool, said: Said = ()) -> Screen:
    return screen(
        *_above(said),
        Text("core-privacy", named(house)),
        rows=(_withdrawal(is_offered=has_consented), _erasure(is_offered=has_account), (back(ShowSettings()), HOME)),
    )


@routes.tap("mh", ShowHelp)
@routes.slash("help", names=ShowHelp)
async def show_help(_: Update, context: Context[Any]) -> None:
    said = await forms.pause(context)
    await context.show(help_screen(context.house, context.actor.roles(), said))


@routes.tap("ms", ShowSettings)
@routes.slash("settings", names=ShowSettings)
async def show_settings(_: Update, context: Context[Any]) -> None:
    said = await forms.pause(context)
    await context.show(settings_screen(has_consented=context.actor.has_consented, said=said))


@routes.tap("mp", ShowPrivacy)
@routes.slash("privacy", names=ShowPrivacy)
async def show_privacy(_: Update, context: Context[Any]) -> None:
    said = await forms.pause(context)
    has_account, has_consented = context.account is not None, context.actor.has_consented
    await context.show(privacy_screen(context.house, has_account=has_account, has_consented=has_consented, said=said))


def _withdrawal(*, is_offered: bool) -> tuple[Button, ...]:
    return (Button(Text("core-withdraw-button"), AskWithdrawal()),) if is_offered else ()


def _erasure(*, is_offered: bool) -> tuple[Button, ...]:
    return (Button(Text("erasure-button"), PreviewErasure()),) if is_offered else ()


def _above(said: Said) -> Said:
    return (*said, BLANK) if said else ()
