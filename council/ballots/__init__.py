"""Ballots: the exact question put to a council, who may answer it, each member's vote, and what the votes decided."""
