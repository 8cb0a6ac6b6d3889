"""Why something about a demand is refused."""

from __future__ import annotations

from council.errors import RuleBroken


class DemandSettled(RuleBroken):
    """It was withdrawn, or enough members stand behind it: `number` says which."""
