"""The few HTML tags that Telegram knows, and whether a message uses them rightly (Bot API, "HTML style")."""

import re
from typing import Final

KNOWN: Final = frozenset(
    {"a", "b", "blockquote", "code", "i", "pre", "s", "strong", "em", "tg-spoiler", "tg-time", "u"}
)
_TAG: Final = re.compile(r"<(/?)([a-z][a-z-]*)(?: [^<>]*)?>")
_ENTITY: Final = re.compile(r"&(?!(?:lt|gt|amp|quot|#\d+);)")


def complaint_about(html: str) -> str | None:
    """Why Telegram would refuse this text, or None."""
    opened: list[str] = []
    for closing, name in _TAG.findall(html):
        if name not in KNOWN:
            return f"<{name}> is no tag of Telegram"
        if not closing:
            opened.append(name)
        elif not opened or opened.pop() != name:
            return f"</{name}> closes nothing"
    if opened:
        return f"<{opened[-1]}> is never closed"
    rest = _TAG.sub("", html)
    return "a bare <, > or & must be written as &lt; &gt; &amp;" if _is_bare(rest) else None


def _is_bare(text: str) -> bool:
    return "<" in text or ">" in text or bool(_ENTITY.search(text))
