"""Use cases of members: looking before changing, seats one by one, a workbook taken over."""

from council.members.actions import amending, seating, showing

__all__ = ["amending", "seating", "showing"]
