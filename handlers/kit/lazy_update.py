"""The full `telegram.Update`, which is built only when something of it is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from telegram import Bot, Update

from handlers.kit.incoming import Incoming


class LazyUpdate:
    """Stands where python-telegram-bot's users expect an `Update`; becomes one at the first touch."""

    def __init__(self, raw: Mapping[str, Any], bot: Bot | None) -> None:
        self._raw, self._bot, self._built = raw, bot, cast(Update | None, None)

    def __getattr__(self, name: str) -> Any:
        if self._built is None:
            self._built = Update.de_json(dict(self._raw), self._bot)
        return getattr(self._built, name)


def update_of(incoming: Incoming, bot: Bot | None, *, is_lazy: bool) -> Update:
    """Return the update a route receives.

    Args:
        is_lazy: the one switch; the suite is green both ways.
    """
    raw = incoming.raw or {}
    return cast(Update, LazyUpdate(raw, bot)) if is_lazy else Update.de_json(dict(raw), bot)
