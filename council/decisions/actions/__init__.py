"""The use cases of decisions."""

from council.decisions.actions import classifying, showing

__all__ = ["classifying", "showing"]
