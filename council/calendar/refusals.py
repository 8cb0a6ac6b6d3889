"""Why a term is refused."""

from __future__ import annotations

from council.errors import RuleBroken


class TermRefused(RuleBroken):
    """A term is a whole number from 1 to the most its unit allows."""
