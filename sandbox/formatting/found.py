"""Entities the server finds in plain text: commands, links, mentions, hashtags, addresses."""

import re

from sandbox.formatting.parsed import Entity, utf16

PATTERNS = {
    "bot_command": re.compile(r"(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w@/])"),
    "url": re.compile(
        r"(?<![\w@.])(?:https?://[^\s<>\"«»]+[^\s<>\"«».,;:!?()]|(?:[a-z0-9-]+\.)+(?:kz|com|org|net|me)\b(?:/\S*)?)"
    ),
    "email": re.compile(r"(?<![\w.+-])[\w.+-]+@(?:[\w-]+\.)+[a-zA-Z]{2,}"),
    "mention": re.compile(r"(?<![\w@])@[A-Za-z][A-Za-z0-9_]{3,31}\b"),
    "hashtag": re.compile(r"(?<![\w#])#\w*[^\W\d]\w*"),
}
_MAYBE = re.compile(r"[/@#.]")


def find_entities(text: str, taken: list[tuple[int, int]]) -> list[Entity]:
    """Those that overlap none of `taken` (start, end), which are entities given by the sender."""
    if not _MAYBE.search(text):
        return []
    found: list[Entity] = []
    spans = list(taken)
    for kind, pattern in PATTERNS.items():
        for match in pattern.finditer(text):
            start = utf16(text[: match.start()])
            end = start + utf16(match.group())
            if all(end <= left or right <= start for left, right in spans):
                spans.append((start, end))
                found.append({"type": kind, "offset": start, "length": end - start})
    return found
