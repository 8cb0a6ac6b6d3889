"""Detours: a person is first asked for a language or for consent, then goes on with what they came for.

What they came for travels on the detour's buttons as one word of at most `NEXT_MOST` bytes: the code of the button they
pressed, or `start=<payload>` for a slash command. Nothing is kept in memory, so a restart in between loses nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from telegram import Update

from council.command import Command
from council.errors import RuleBroken
from council.language import Language
from council.permissions.model import EVERYONE
from council.permissions.registry import permit
from handlers.kit.context import Context
from handlers.kit.errors import answer
from handlers.kit.incoming import Incoming, Kind
from handlers.kit.routes import Route, Routes, routes

NEXT_MOST = 54
"""Bytes: 64 less the longest head of a detour's own code, `1xx:10:`."""
_COLON, _INSIDE = ":", "|"


class LanguageNeeded(RuleBroken):
    """The person has no account yet: the language is asked first."""


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class PickLanguage(Command[None]):
    """Speak this language, then go on."""

    language: Language
    next: str | None = None


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class AgreeConsent(Command[None]):
    """I agree to the text of this version, then go on."""

    version: int
    next: str | None = None


def next_of(incoming: Incoming) -> str | None:
    """What this update wanted, as a word for a button; none if it does not fit one or cannot be repeated."""
    if incoming.kind is Kind.SLASH:
        return _fitting(f"{incoming.slash}={incoming.text}")
    if incoming.kind is not Kind.TAP or not incoming.code:
        return None
    command = routes.codec.read(incoming.code)
    if isinstance(command, PickLanguage | AgreeConsent):
        return command.next
    return None if command is None or _INSIDE in incoming.code else _fitting(incoming.code.replace(_COLON, _INSIDE))


async def follow(update: Update, context: Context[Any], wanted: str | None, register: Routes = routes) -> bool:
    """Go on with what was wanted; tells whether there was anything to go on with.

    The word may be forged like any button: the route it leads to permits or refuses as ever. A refusal is answered
    here, for what the detour itself has settled must stay.
    """
    route = None if wanted is None else _route(context, wanted, register)
    if route is None:
        return False
    try:
        async with context.uow.savepoint():
            await route.handler(update, context)
    except RuleBroken as refusal:
        context.has_answered_tap = False
        await answer(context, refusal)
    return True


def _fitting(word: str) -> str | None:
    return word if len(word.encode()) <= NEXT_MOST and word.isprintable() and _COLON not in word else None


def _route(context: Context[Any], wanted: str, register: Routes) -> Route | None:
    slash, is_slash, text = wanted.partition("=")
    if is_slash:
        return _slash_route(context, slash, text, register)
    context.command = register.codec.read(wanted.replace(_INSIDE, _COLON))
    if context.command is None or isinstance(context.command, PickLanguage | AgreeConsent):
        return None
    return register.taps[type(context.command)]


def _slash_route(context: Context[Any], slash: str, text: str, register: Routes) -> Route | None:
    prefix, _, payload = text.partition("_")
    if slash == "start" and payload and prefix in register.links:
        context.payload = payload
        return register.links[prefix]
    context.payload = text
    return register.slashes.get(slash)
