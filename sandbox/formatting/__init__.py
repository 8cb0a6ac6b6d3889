"""Text with a parse mode or entities → plain text and entities, as the server keeps them (offsets in UTF-16 units)."""

import json

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
    return Parsed(text, _given(given))


def _given(given: object) -> list[Entity]:
    """Entities named beside the text; one that has no place is refused."""
    try:
        listed = json.loads(given) if isinstance(given, str) and given else given
    except ValueError as wrong:
        raise Refused(refusals.ENTITIES_JSON) from wrong
    if not isinstance(listed, list):
        return []
    if not all(isinstance(one, dict) and _has_place(one) for one in listed):
        raise Refused(refusals.CANNOT_PARSE, why="expected an Object with type, offset and length")
    return [dict(one) for one in listed]


def _has_place(entity: Entity) -> bool:
    return "type" in entity and all(isinstance(entity.get(name), int) for name in ("offset", "length"))


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
