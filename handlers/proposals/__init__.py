"""Proposals in the chat: making one, the look at its form, members' support, the lists, and what comes unasked."""
