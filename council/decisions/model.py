"""Decision: a carried motion under a number."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from council.ballots.measure import Tally
from council.identity import BallotId, BodyId, DecisionId, Instant, MeetingId, MotionId


class DecisionKind(StrEnum):
    """What the body has put out (шешім, ұсыным)."""

    DECISION = "decision"
    """Binds inside the body."""
    RECOMMENDATION = "recommendation"
    """Goes to a state body, which answers it (Law 383-V)."""


@dataclass(frozen=True, slots=True)
class Decision:
    """A carried motion.

    Attributes:
        number: of the body and the year, `KST-D-2026-000003`; it stays whatever the kind becomes.
        counts: of the ballot that carried it; none of an election, or where they must stay secret.
        published_at: with the minutes of its meeting; none before.
    """

    id: DecisionId
    number: str
    body_id: BodyId
    meeting_id: MeetingId
    motion_id: MotionId
    ballot_id: BallotId
    kind: DecisionKind
    text: str
    counts: Tally | None
    decided_at: Instant
    published_at: Instant | None = None
