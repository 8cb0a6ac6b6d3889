"""Why a meeting says no."""

from __future__ import annotations

from council.errors import RuleBroken


class MeetingOver(RuleBroken):
    """It was held or cancelled; nothing about it changes any more."""


class BallotStillOpen(RuleBroken):
    """A ballot of the meeting must be closed first."""


class NotAMember(RuleBroken):
    """Whoever answers is not in the body today."""
