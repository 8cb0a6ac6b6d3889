"""Use cases of bodies: what anybody may look at, and follow."""

from council.bodies.actions import following, showing

__all__ = ["following", "showing"]
