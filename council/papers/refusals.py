"""Why a paper is not given or taken."""

from __future__ import annotations

from council.errors import RuleBroken


class PapersFull(RuleBroken):
    """The meeting has as many papers as it can have."""


class PaperForMembers(RuleBroken):
    """Only those who sit in the body read it."""
