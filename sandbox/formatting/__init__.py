"""Text with a parse mode or entities → plain text and entities, as the server keeps them (offsets in UTF-16 units)."""

import json
from typing import Any

from sandbox import refusals
from sandbox.formatting.found import find_entities
from sandbox.formatting.html import parse_html
from sandbox.formatting.legacy import parse_legacy
from sandbox.formatting.markdown import parse_markdown
from sandbox.formatting.parsed import Entity, Parsed, utf16
from sandbox.refusals import Refused

PARSERS = {"html": parse_html, "markdownv2": parse_markdown, "markdown": parse_legacy}


def formatted(text: str, parse_mode: str | None, given: object = None) -> tuple[str, list[Entity]]:
    """The text as stored and its entities, those the server finds by itself included; raises Refused."""
    parsed = _parse(text, parse_mode, given)
    stored, entities = _trimmed(parsed)
    taken = [(one["offset"], one["offset"] + one["length"]) for one in entities]
    return stored, sorted(entities + find_entities(stored, taken), key=lambda one: (one["offset"], -one["length"]))


def _parse(text: str, parse_mode: str | None, given: object) -> Parsed:
    if parse_mode:
        parser = PARSERS.get(parse_mode.lower())
        if parser is None:
            raise Refused(refusals.PARSE_MODE)
        return parser(text)
    if isinstance(given, str):
        given = json.loads(given)
    listed: list[dict[str, Any]] = given if isinstance(given, list) else []
    return Parsed(text, [dict(one) for one in listed])


def _trimmed(parsed: Parsed) -> tuple[str, list[Entity]]:
    kept = parsed.text.lstrip(" \n")
    before = utf16(parsed.text) - utf16(kept)
    kept = kept.rstrip()
    if not before and not parsed.entities:
        return kept, []
    end = utf16(kept)
    shifted = []
    for one in parsed.entities:
        start, stop = max(one["offset"] - before, 0), min(one["offset"] + one["length"] - before, end)
        if start < stop:
            shifted.append(one | {"offset": start, "length": stop - start})
    return kept, shifted
