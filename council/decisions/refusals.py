"""Why a decision says no."""

from __future__ import annotations

from council.errors import RuleBroken


class DecisionNotPublic(RuleBroken):
    """Whoever asks does not belong to the body, and the minutes are not published yet."""
