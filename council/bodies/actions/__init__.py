"""Use cases of bodies: what anybody may look at, and how seats are given, changed and ended."""

from council.bodies.actions import look, seats

__all__ = ["look", "seats"]
