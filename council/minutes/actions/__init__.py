"""The use cases of minutes."""

from council.minutes.actions import (
    attending,
    completing,
    dissenting,
    finishing,
    preparing,
    publishing,
    remarking,
    showing,
)

__all__ = ["attending", "completing", "dissenting", "finishing", "preparing", "publishing", "remarking", "showing"]
