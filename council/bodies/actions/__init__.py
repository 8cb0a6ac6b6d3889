"""Use cases of bodies: what anybody may look at."""

from council.bodies.actions import showing

__all__ = ["showing"]
