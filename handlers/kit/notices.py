"""Notices on their way out: kind → screen, in the reader's language, from the facts frozen when it was made."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from council.identity import ChatId, PersonId
from council.language import Language
from council.notices.model import Subject
from handlers.kit.context import House
from handlers.kit.screen import Screen


@dataclass(frozen=True, slots=True)
class Reader:
    """Who will read it: a person in private, or a chat in its own language."""

    chat_id: ChatId
    language: Language
    person_id: PersonId | None
    house: House


@dataclass(frozen=True, slots=True)
class Told:
    """A notice as delivery claims it."""

    subject: Subject
    facts: Mapping[str, Any]
    is_repeat: bool = False


Rendering = Callable[[Told, Reader], Screen]
_RENDERINGS: dict[str, Rendering] = {}


def notice(kind: str) -> Callable[[Rendering], Rendering]:
    """Register how notices of this kind are shown."""

    def add(rendering: Rendering) -> Rendering:
        if kind in _RENDERINGS:
            raise LookupError(f"{kind} has two renderings")
        _RENDERINGS[kind] = rendering
        return rendering

    return add


def screen_of(kind: str, told: Told, reader: Reader) -> Screen:
    """Draw a notice.

    Raises:
        KeyError: no noun knows this kind; the row is set aside as failed, the rest goes on.
    """
    return _RENDERINGS[kind](told, reader)


def kinds() -> frozenset[str]:
    return frozenset(_RENDERINGS)
