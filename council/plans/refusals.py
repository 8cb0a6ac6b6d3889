"""Why a plan says no."""

from __future__ import annotations

from council.errors import RuleBroken


class PlanFull(RuleBroken):
    """The year has as many themes as a plan can have."""
