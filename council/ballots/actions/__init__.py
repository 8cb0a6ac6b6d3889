"""The use cases of ballots."""

from council.ballots.actions import closing, opening, showing, voting

__all__ = ["closing", "opening", "showing", "voting"]
