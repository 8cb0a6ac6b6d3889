"""The use cases of decisions."""

from council.decisions.actions import numbering, showing

__all__ = ["numbering", "showing"]
