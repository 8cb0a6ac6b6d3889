"""Single fields of Popolo objects: null is the same as missing, a number may be a string, an object may be its id."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from council.records.model import Unreadable

Object = Mapping[str, Any]
_WHOLE: Final = re.compile(r"-?\d{1,9}(?:\.0+)?", re.ASCII)
PAIRS: Final = {"counts": ("option", "value"), "votes": ("voter", "option")}
"""Lists that some write as an object: `{"yes": 12}`, `{"Aina": "yes"}`; votes as `{"yes": ["Aina"]}`, too."""
WHOLE: Final = frozenset({*PAIRS, "group_results"})
"""Lists in which a bare id beside objects would be a vote or a total that nobody counts."""
_LANGUAGES: Final = ("kk", "ru", "en")
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}([-_]\w+)?|@value", re.IGNORECASE)
_SHOWN: Final = 60


class Wrong(ValueError):
    """A field is not what it should be."""

    def __init__(self, at: str, expected: str, given: object) -> None:
        super().__init__(at, expected)
        shown = str(given)
        self.at, self.expected = at, expected
        self.given = shown if len(shown) <= _SHOWN else f"{shown[:_SHOWN]}…"

    def on(self, line: int) -> Unreadable:
        return Unreadable(line, self.at, self.expected, self.given)


def text_of(at: str, given: Object, key: str) -> str | None:
    """A text; a number is written out, of a text in several languages the first of ours is taken."""
    value = given.get(key)
    if isinstance(value, dict) and all(map(_LANGUAGE.fullmatch, value)):
        said = [value.get(language) for language in _LANGUAGES] + [*value.values()]
        value = next((each for each in said if isinstance(each, str)), None)
    if value is None or isinstance(value, str):
        return (value or "").strip() or None
    if isinstance(value, bool | int | float):
        return str(value).casefold()
    raise Wrong(path_of(at, key), "text", value)


def number_of(at: str, given: Object, key: str) -> int | None:
    """A whole number that is not negative, written as a number or as a text."""
    value = given.get(key)
    if value is None or (isinstance(value, str) and not value.strip()):
        return None
    text = "" if isinstance(value, bool) else str(value).strip()
    if not isinstance(value, str | int | float) or not _WHOLE.fullmatch(text) or text.startswith("-"):
        raise Wrong(path_of(at, key), "number", value)
    return int(text.partition(".")[0])


def list_of(at: str, given: Object, key: str) -> Iterator[tuple[str, Object]]:
    """The objects of a list, each with its path; ids in place of objects are left out (`ids_of`)."""
    listed = tuple(_list(at, given, key))
    may_refer = key not in WHOLE or (key == "votes" and not any(isinstance(each, dict) for _, each in listed))
    for path, each in listed:
        if isinstance(each, dict):
            yield path, each
        elif not (may_refer and isinstance(each, str | int)):
            raise Wrong(path, "object", each)


def ids_of(at: str, given: Object, key: str) -> Iterator[str]:
    """The ids that stand in a list in place of objects."""
    return (str(each) for _, each in _list(at, given, key) if isinstance(each, str | int))


def _list(at: str, given: Object, key: str) -> Iterator[tuple[str, Any]]:
    """What a list holds; one object alone is a list of one, objects by their ids are a list of them."""
    value = given.get(key)
    path = path_of(at, key)
    if isinstance(value, dict):
        value = _members(key, value)
    if not isinstance(value, list | None):
        raise Wrong(path, "list", value)
    return ((f"{path}[{number}]", each) for number, each in enumerate(value or ()) if each is not None)


def _members(key: str, value: dict[str, Any]) -> list[Any]:
    if key == "votes" and value and all(isinstance(each, list) for each in value.values()):
        return [{"voter": voter, "option": option} for option, voters in value.items() for voter in voters]
    if key in PAIRS and value and not any(isinstance(each, dict | list) for each in value.values()):
        one, other = PAIRS[key]
        return [value] if one in value or other in value else [{one: name, other: said} for name, said in value.items()]
    if value and all(isinstance(each, dict) for each in value.values()):
        return [{**each, "id": each.get("id") or name} for name, each in value.items()]
    return [value]


def reference_of(at: str, given: Object, key: str) -> str | None:
    """The id of what a field refers to: `key_id`, failing that the object's own id, or a bare id in its place."""
    value = given.get(key)
    if (named := text_of(at, given, f"{key}_id")) is not None:
        return named
    if isinstance(value, dict):
        return text_of(path_of(at, key), value, "id")
    return text_of(at, given, key)


def embedded(at: str, given: Object, key: str) -> tuple[str, Object]:
    """The object in a field with its path; nothing is an object without fields."""
    value = given.get(key)
    return path_of(at, key), value if isinstance(value, dict) else {}


def path_of(at: str, key: str) -> str:
    return f"{at}.{key}" if at else key
