"""Use cases of members: seats one by one or by a workbook, offices held for others, the reserve, changes of bodies."""

from council.members.actions import (
    amending,
    describing,
    renewing,
    reserving,
    restructuring,
    rotating,
    seating,
    showing,
)

__all__ = ["amending", "describing", "renewing", "reserving", "restructuring", "rotating", "seating", "showing"]
