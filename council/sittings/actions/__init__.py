"""The use cases of sittings."""

from council.sittings.actions import arriving, closing, course, doors, floor, hall, opening, showing

__all__ = ["arriving", "closing", "course", "doors", "floor", "hall", "opening", "showing"]
