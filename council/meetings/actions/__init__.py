"""The use cases of meetings."""

from council.meetings.actions import answering, calling, ending, reminding, showing

__all__ = ["answering", "calling", "ending", "reminding", "showing"]
