"""Sittings: who is in the room, and how a meeting goes from its opening through the agenda to its close."""
