"""An appeal (жолданым, обращение), the states it goes through and the trace it leaves.

What comes by Telegram is no appeal in the sense of the law: APPC arts. 63 and 88 want a signature, an address and a
known author. The house counts its term by the same rules all the same, and every screen of lodging says so.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from council.attachments import Attached
from council.identity import AppealId, BodyId, Instant, PersonId
from council.language import Language
from council.place import Point


class AppealState(StrEnum):
    REGISTERED = "registered"
    TAKEN = "taken"
    ANSWERED = "answered"


MOVES: Mapping[tuple[AppealState, str], AppealState] = MappingProxyType(
    {
        (AppealState.REGISTERED, "take"): AppealState.TAKEN,
        (AppealState.TAKEN, "answer"): AppealState.ANSWERED,
    }
)


@dataclass(frozen=True, slots=True)
class Appeal:
    """What a citizen has lodged.

    Attributes:
        number: `KST-2026-000123`, given at once and never again.
        body_id: the body that answers.
        category: the code of what it is about.
        language: in which its author speaks with us; the answer is due in it or in the state language (APPC art. 89).
        received_at: when it came.
        registered_on: the day from which its term runs (APPC art. 64(3)).
        due_on: the last day for the answer (APPC art. 76).
        taken_by: the person who has it in hand.
    """

    id: AppealId
    number: str
    body_id: BodyId
    author_id: PersonId
    category: str
    text: str
    files: tuple[Attached, ...]
    place: Point | None
    language: Language
    state: AppealState
    received_at: Instant
    registered_on: date
    due_on: date
    taken_by: PersonId | None = None
    answer: str | None = None

    @property
    def is_open(self) -> bool:
        return any(state is self.state for state, _ in MOVES)


@dataclass(frozen=True, slots=True)
class AppealEvent:
    """One line of the timeline: the state that was reached, when and by whom."""

    appeal_id: AppealId
    state: AppealState
    at: Instant
    by: PersonId
