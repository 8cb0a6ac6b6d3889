"""Use cases of members: seats one by one or by a workbook, offices held for others, the reserve, changes of bodies."""

from council.members.actions import (
    acting,
    amending,
    describing,
    following,
    handing_over,
    merging,
    recalling,
    renewing,
    replacing,
    reserving,
    rotating,
    seating,
    showing,
    splitting,
    welcoming,
)

__all__ = [
    "acting",
    "amending",
    "describing",
    "following",
    "handing_over",
    "merging",
    "recalling",
    "renewing",
    "replacing",
    "reserving",
    "rotating",
    "seating",
    "showing",
    "splitting",
    "welcoming",
]
