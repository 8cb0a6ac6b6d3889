"""Guests and the press: they ask for a seat at an open meeting, the secretary answers."""
