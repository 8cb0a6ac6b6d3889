"""Which addresses Telegram takes for a link: a button with any other one is refused, text with one is shown plain."""

import re

_HTTP = re.compile(r"^(?:https?|ton)://(?:[^/?#\s@]*@)?(?P<host>\[[0-9a-fA-F:.]+\]|[^/?#\s:]+)(?::\d+)?(?:[/?#]\S*)?$")
_INNER = re.compile(r"^tg:(?://)?\w", re.ASCII)
_SCHEME = re.compile(r"^[a-zA-Z][a-zA-Z0-9+.-]*:")


def why_not_a_link(url: str) -> str | None:
    """Why Telegram refuses the address, in TDLib's words; None if it is a link. `localhost` is none."""
    address = url.strip()
    if not address:
        return "URL is empty"
    if _INNER.match(address):
        return None
    if not _SCHEME.match(address) or re.match(r"^[^:/]+\.[^:/]+:\d", address):
        address = "http://" + address
    found = _HTTP.match(address)
    if not found:
        return "Unsupported URL protocol" if "://" in address else "Wrong HTTP URL"
    host = found["host"]
    return None if host.startswith("[") or "." in host.strip(".") else "Wrong HTTP URL"


def whole(url: str) -> str:
    """A link as the server keeps it: with a scheme, and with a path."""
    address = url.strip()
    if _INNER.match(address):
        return address
    address = address if _SCHEME.match(address) and "://" in address else f"http://{address}"
    return address if re.search(r"://[^/?#]+[/?#]", address) else f"{address}/"
