"""Cards on their way out: the newest state of a thing → screen, for a given chat."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from council.identity import ChatId, PersonId
from council.language import Language
from council.notices.model import Subject
from council.ports import UnitOfWork
from handlers.kit.context import House
from handlers.kit.screen import Screen


@dataclass(frozen=True, slots=True)
class Viewer:
    """Where the card stands: a group, or the private chat of a person."""

    chat_id: ChatId
    language: Language
    person_id: PersonId | None
    house: House


Drawing = Callable[[UnitOfWork, int, Viewer], Awaitable[Screen | None]]
"""Reads through ports and draws; nothing when the thing is gone."""
_DRAWINGS: dict[str, Drawing] = {}
_TAKEOVERS: dict[str, Drawing] = {}


def card(noun: str) -> Callable[[Drawing], Drawing]:
    """Register how cards of this noun are drawn."""

    def add(drawing: Drawing) -> Drawing:
        if noun in _DRAWINGS:
            raise LookupError(f"{noun} has two cards")
        _DRAWINGS[noun] = drawing
        return drawing

    return add


def takes_over(noun: str) -> Callable[[Drawing], Drawing]:
    """Register how another noun draws these cards while they show its own affair (a meeting that has become a sitting).

    It draws nothing where the card shows what it is named for.
    """

    def add(drawing: Drawing) -> Drawing:
        if noun in _TAKEOVERS:
            raise LookupError(f"cards of {noun} are taken over twice")
        _TAKEOVERS[noun] = drawing
        return drawing

    return add


async def screen_of(uow: UnitOfWork, subject: Subject, viewer: Viewer) -> Screen | None:
    """Draw the card as it should stand now.

    Raises:
        KeyError: no noun draws such cards.
    """
    takeover = _TAKEOVERS.get(subject.noun)
    taken = None if takeover is None else await takeover(uow, subject.id, viewer)
    return taken or await _DRAWINGS[subject.noun](uow, subject.id, viewer)


def nouns() -> frozenset[str]:
    return frozenset(_DRAWINGS)
