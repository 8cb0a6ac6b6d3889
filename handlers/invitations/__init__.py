"""Invitations in the chat: who has joined, links and sheets for the rest, joining by a link."""
