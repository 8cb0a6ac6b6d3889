"""Use cases of appeals."""

from council.appeals.actions import handling, lodging, reading

__all__ = ["handling", "lodging", "reading"]
