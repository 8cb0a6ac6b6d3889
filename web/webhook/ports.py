"""What the door needs of the program behind it, known without the web framework."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Final

PATH: Final = "/telegram"
"""Behind the public address; it holds no secret, so it may stand in a proxy's configuration and log."""
SECRET_HEADER: Final = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105  the header's name (Bot API, setWebhook)

Take = Callable[[Mapping[str, Any]], Awaitable[None]]
"""Keeps one update; when it returns, the update is committed. Raises NotAnUpdate or ComeAgain."""


class NotAnUpdate(Exception):
    """It will never be kept."""


class ComeAgain(Exception):
    """The update cannot be kept now.

    Attributes:
        after: seconds after which Telegram may bring it again; it respects up to 3,600.
    """

    def __init__(self, after: int) -> None:
        super().__init__(f"in {after} s")
        self.after = after
