"""The use cases of sittings."""

from council.sittings.actions import (
    adjourning,
    arriving,
    asking,
    closing,
    doors,
    giving,
    hall,
    items,
    opening,
    pausing,
    showing,
    timing,
)

__all__ = [
    "adjourning",
    "arriving",
    "asking",
    "closing",
    "doors",
    "giving",
    "hall",
    "items",
    "opening",
    "pausing",
    "showing",
    "timing",
]
