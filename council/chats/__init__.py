"""Chats: groups and channels bound to a body, by whom and for what."""
