"""Long texts cut to what a message or a list has room for."""

from __future__ import annotations


def is_cut(text: str, most: int) -> bool:
    return _units(text) > most


def cut(text: str, most: int) -> str:
    """The text, or as much of it as Telegram counts for `most` (UTF-16 units), at the end of a word if there is one."""
    if not is_cut(text, most):
        return text
    kept = text.encode("utf-16-le", "surrogatepass")[: 2 * most].decode("utf-16-le", "ignore")
    words = kept.rsplit(maxsplit=1)[0] if " " in kept else kept
    return words.rstrip() + "…"


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
