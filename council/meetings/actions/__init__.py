"""The use cases of meetings."""

from council.meetings.actions import answering, calling, ending, showing

__all__ = ["answering", "calling", "ending", "showing"]
