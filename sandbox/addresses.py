"""Whether an address may be a webhook's."""

import ipaddress
import re
from urllib.parse import urlsplit

from sandbox import refusals
from sandbox.refusals import Refused

_SECRET = re.compile(r"[A-Za-z0-9_-]*")
PUBLIC_PORTS = frozenset({None, 80, 88, 443, 8443})


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
