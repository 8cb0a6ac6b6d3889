"""The use cases of guests."""

from council.guests.actions import asking, deciding, telling, visiting

__all__ = ["asking", "deciding", "telling", "visiting"]
