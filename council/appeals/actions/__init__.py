"""Use cases of appeals: lodging, taking and answering, looking."""

from council.appeals.actions import handling, lodging, reminding, showing

__all__ = ["handling", "lodging", "reminding", "showing"]
