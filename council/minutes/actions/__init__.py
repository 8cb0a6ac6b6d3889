"""The use cases of minutes."""

from council.minutes.actions import completing, dissenting, finishing, preparing, publishing, remarking, showing

__all__ = ["completing", "dissenting", "finishing", "preparing", "publishing", "remarking", "showing"]
