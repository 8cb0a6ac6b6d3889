"""Consent: asked at the first act that would keep personal data, not before, and taken back in the settings."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from telegram import Update

from council.errors import ConsentNeeded, NotFound
from council.menu import ShowPrivacy, ShowSettings
from council.people.commands import GiveConsent, WithdrawConsent
from council.people.model import CONSENT_VERSION
from council.people.refusals import ConsentOutdated
from handlers.core.commands import AskWithdrawal
from handlers.core.menu import show_menu
from handlers.core.operator import named
from handlers.kit.context import Context, House
from handlers.kit.detour import AgreeConsent, LanguageNeeded, follow, next_of
from handlers.kit.errors import answer, remedy
from handlers.kit.home import HOME, back
from handlers.kit.routes import routes
from handlers.kit.screen import BLANK, Button, Screen, screen
from locales.text import Text


def consent_screen(house: House, wanted: str | None) -> Screen:
    """The text in force, whole: operator, data, purpose, term, servers abroad, withdrawal (Law 94-V, art. 8)."""
    return screen(
        Text("core-consent-title"),
        BLANK,
        Text("core-consent-text", named(house)),
        rows=(
            (Button(Text("core-consent-button"), AgreeConsent(CONSENT_VERSION, wanted)),),
            (Button(Text("core-consent-later-button"), HOME.command),),
        ),
    )


@remedy(ConsentNeeded)
async def ask_consent(context: Context[Any], refusal: ConsentNeeded) -> None:
    """Show the text; whoever has no language yet is asked for that first."""
    if not context.incoming.is_private:
        await context.toast(Text("refused-consent-needed"), is_alert=True)
    elif context.account is None:
        await answer(context, LanguageNeeded())
    else:
        await context.show(consent_screen(context.house, next_of(context.incoming)))


@routes.tap("ca", AgreeConsent)
async def agree(update: Update, context: Context[AgreeConsent]) -> None:
    """Keep the consent and go on with the act that needed it."""
    wanted, incoming = context.command.next, context.incoming
    if context.account is None or incoming.telegram_id is None:
        raise LanguageNeeded
    await context.perform(GiveConsent(context.command.version, incoming.name))
    account = await context.uow.people.account(incoming.telegram_id)
    if account is None:
        raise NotFound
    context.account = account
    context.actor = replace(context.actor, person_id=account.person_id, has_consented=True)
    if not await follow(update, context, wanted):
        await context.toast(Text("core-consent-given"))
        await show_menu(context)


@remedy(ConsentOutdated)
async def ask_again(context: Context[Any], _: ConsentOutdated) -> None:
    await context.show(consent_screen(context.house, next_of(context.incoming)))


@routes.tap("cx", AskWithdrawal)
async def ask_withdrawal(_: Update, context: Context[AskWithdrawal]) -> None:
    await context.show(
        screen(
            Text("core-withdraw-sure"),
            rows=((Button(Text("core-withdraw-yes-button"), WithdrawConsent()),), (back(ShowSettings()),)),
        )
    )


@routes.tap("cw", WithdrawConsent)
async def withdraw(_: Update, context: Context[WithdrawConsent]) -> None:
    await context.perform(WithdrawConsent())
    context.draft = None
    context.actor = replace(context.actor, has_consented=False)
    await context.show(screen(Text("core-withdrawn"), rows=((back(ShowPrivacy()), HOME),)))
