"""The use cases of ballots."""

from council.ballots.actions import closing, conducting, opening, preparing, recusing, room, showing, voting

__all__ = ["closing", "conducting", "opening", "preparing", "recusing", "room", "showing", "voting"]
