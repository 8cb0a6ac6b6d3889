"""The use cases of guests."""

from council.guests.actions import asking, deciding, visiting

__all__ = ["asking", "deciding", "visiting"]
