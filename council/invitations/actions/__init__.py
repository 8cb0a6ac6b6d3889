"""Use cases of invitations: looking who has joined, inviting, joining, replacing a lost account."""

from council.invitations.actions import detaching, inviting, joining, showing

__all__ = ["detaching", "inviting", "joining", "showing"]
