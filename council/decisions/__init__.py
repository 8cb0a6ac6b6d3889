"""Decisions: what a body has adopted, each under a number of its own, open to everybody once the minutes are."""
