"""A member steps aside from a motion."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from council.identity import (
    Instant,
    MembershipId,
    MotionId,
)


class RecusalReason(StrEnum):
    """The class of the reason, which is public; its details are nobody's business."""

    CONFLICT = "conflict"
    """A conflict of interest."""
    KINSHIP = "kinship"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Recusal:
    """A member steps aside from a motion before its ballot, or is set aside by the body."""

    motion_id: MotionId
    membership_id: MembershipId
    reason: RecusalReason
    is_imposed: bool
    recused_at: Instant
