"""Use cases of demands: making one, standing behind it, the term, looking."""

from council.demands.actions import demanding, reminding, showing

__all__ = ["demanding", "reminding", "showing"]
