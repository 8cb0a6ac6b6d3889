"""Use cases of appeals: lodging, taking and answering, looking."""

from council.appeals.actions import handling, lodging, showing

__all__ = ["handling", "lodging", "showing"]
