"""The one place that turns a refusal into an answer: what happened, and the next step."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, cast

from council.errors import FieldRefused, RuleBroken
from handlers.kit.context import Context
from handlers.kit.incoming import Kind
from handlers.kit.screen import screen
from locales.text import Text, Value

Remedy = Callable[[Context[Any], Any], Awaitable[None]]
_REMEDIES: dict[type[RuleBroken], Remedy] = {}


class StaleButton(RuleBroken):
    """The button belongs to a screen that is no longer true, or was never ours."""


class PrivateOnly(RuleBroken):
    """This is done in the private chat, not in a group."""


class TooFast(RuleBroken):
    """More came of this person than anyone types or presses; `seconds` says for how long nothing more is taken."""


class UnknownSlash(RuleBroken):
    """There is no such command."""


def remedy(kind: type[RuleBroken]) -> Callable[[Remedy], Remedy]:
    """Register what is shown instead of the plain reason, e.g. the consent for `ConsentNeeded`."""

    def add(show: Remedy) -> Remedy:
        _REMEDIES[kind] = show
        return show

    return add


async def answer(context: Context[Any], refusal: RuleBroken) -> None:
    """Say why not; a tap gets an alert, everything else a message."""
    if (special := _REMEDIES.get(type(refusal))) is not None:
        await special(context, refusal)
    elif context.incoming.kind is Kind.TAP:
        await context.toast(words_for(refusal), is_alert=True)
    elif context.incoming.is_private or context.incoming.kind is Kind.SLASH:
        await context.send(screen(words_for(refusal)))


def words_for(refusal: RuleBroken) -> Text:
    """Return the key and arguments of the reason.

    A refused field has its words on its question: `lodge-appeal-text.too-short`.
    """
    if isinstance(refusal, FieldRefused):
        key = f"{refusal.command}-{refusal.field.replace('_', '-')}.{refusal.reason}"
        return Text(key, {"bound": cast(Value, refusal.bound)})
    return Text(refusal.key(), cast(Mapping[str, Value], refusal.args_for_words))
