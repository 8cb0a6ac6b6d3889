"""Demands in the chat: making one, standing behind it, its page and list, and what comes unasked."""
