"""Use cases of bodies: what anybody may look at, and how seats are given, changed and ended, also by a workbook."""

from council.bodies.actions import amending, look, managing, seats

__all__ = ["amending", "look", "managing", "seats"]
