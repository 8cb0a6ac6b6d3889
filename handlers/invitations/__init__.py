"""Invitations in the chat: who has joined, links and sheets for the rest, joining by a link."""

from handlers.invitations import files, notices, routes

__all__ = ["files", "notices", "routes"]
