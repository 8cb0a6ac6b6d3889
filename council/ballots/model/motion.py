"""The question that is put, and what it would do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from council.identity import (
    AgendaItemId,
    BodyId,
    MeetingId,
    MotionId,
)


class Purpose(StrEnum):
    """What a motion would do. Its result is that of the question put: a carried motion to reject defeats the matter."""

    ADOPT = "adopt"
    REJECT = "reject"
    AMEND = "amend"
    ELECT = "elect"
    """A choice between candidates."""
    PROCEDURAL = "procedural"
    """On the course of the meeting: a break, who may speak."""
    REMOVE = "remove"
    """To take the item off the agenda; no other motion of procedure does."""

    @property
    def orders_meeting(self) -> bool:
        """Whether it is about the meeting itself, and about no matter before the body."""
        return self in (Purpose.PROCEDURAL, Purpose.REMOVE)


class Question(StrEnum):
    """What is asked: for or against a text, or which of the candidates."""

    YES_NO = "yes_no"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class Motion:
    """The exact question put to a vote.

    Attributes:
        majority: the id of a rule apart from the body's own (`requirement`); none follows the profile.
        is_secret: whether its ballot is to be secret.
    """

    id: MotionId
    meeting_id: MeetingId
    agenda_item_id: AgendaItemId
    body_id: BodyId
    text: str
    purpose: Purpose = Purpose.ADOPT
    majority: str | None = None
    is_secret: bool = False

    @property
    def question(self) -> Question:
        return Question.CHOICE if self.purpose is Purpose.ELECT else Question.YES_NO
