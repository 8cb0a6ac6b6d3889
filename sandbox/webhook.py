"""The webhook the bot asked for, and what went wrong there last."""

import time
from dataclasses import dataclass, field

from sandbox import refusals
from sandbox.addresses import is_on_this_machine
from sandbox.refusals import Refused

SET_APART = 1.0


@dataclass(slots=True)
class Webhook:
    """`last_error_at` is in seconds of the server's clock, 0 when nothing has gone wrong."""

    url: str = ""
    secret: str = field(default="", repr=False)
    max_connections: int = 40
    last_error_at: int = 0
    last_error: str = ""

    @property
    def is_on_this_machine(self) -> bool:
        return is_on_this_machine(self.url)

    def shown(self) -> dict[str, object]:
        if not self.url:
            return {}
        shown: dict[str, object] = {"max_connections": self.max_connections}
        if self.is_on_this_machine:
            shown["ip_address"] = "127.0.0.1"
        if self.last_error_at:
            shown |= {"last_error_date": self.last_error_at, "last_error_message": self.last_error}
        return shown


class Doorman:
    """Lets a webhook be set once a second at most."""

    def __init__(self) -> None:
        self._next_at = 0.0

    def admit(self) -> None:
        now = time.monotonic()
        if now < self._next_at:
            raise Refused(refusals.TOO_MANY_REQUESTS, seconds=1, parameters={"retry_after": 1})
        self._next_at = now + SET_APART
