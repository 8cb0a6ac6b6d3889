"""Why a ballot says no."""

from __future__ import annotations

from council.errors import RuleBroken


class BallotClosed(RuleBroken):
    """The voting has ended; votes stay as they were."""


class BallotExists(RuleBroken):
    """The motion is being voted on, or has been decided."""


class MeetingNotCalled(RuleBroken):
    """The meeting was cancelled or is over."""


class NotAnElector(RuleBroken):
    """Not on the list of members that was frozen when the ballot opened."""


class NobodyToVote(RuleBroken):
    """The body has no voting member in office."""
