"""The webhook the bot asked for: its address, what went wrong there last, and whether it may be one at all."""

import ipaddress
import re
import time
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from sandbox import refusals
from sandbox.refusals import Refused

_SECRET = re.compile(r"[A-Za-z0-9_-]*")
PUBLIC_PORTS = frozenset({None, 80, 88, 443, 8443})
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


def check(url: str, secret: str) -> None:
    """Raises Refused. As a local Bot API server does, http and any port are taken on this machine."""
    parts = _parts(url)
    if parts is None or parts[0] not in {"https", "http"}:
        raise Refused(refusals.WEBHOOK_URL)
    if len(secret) > 256:
        raise Refused(refusals.SECRET_TOO_LONG)
    if not _SECRET.fullmatch(secret):
        raise Refused(refusals.SECRET_LETTERS)
    if is_on_this_machine(url):
        return
    if parts[0] != "https":
        raise Refused(refusals.WEBHOOK_URL)
    if parts[2] not in PUBLIC_PORTS:
        raise Refused(refusals.WEBHOOK_PORT)


def is_on_this_machine(url: str) -> bool:
    parts = _parts(url)
    if parts is None:
        return False
    try:
        return ipaddress.ip_address(parts[1]).is_loopback
    except ValueError:
        return parts[1] == "localhost"


def _parts(url: str) -> tuple[str, str, int | None] | None:
    """Scheme, host and port; None if it is no address. Without a scheme it is https."""
    try:
        found = urlsplit(url if "://" in url else f"https://{url}")
        port = found.port
    except ValueError:
        return None
    host = found.hostname or ""
    return (found.scheme, host, port) if host and not re.search(r"\s", url) else None
