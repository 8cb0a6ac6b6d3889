"""Use cases of chats: looking at them, connecting and disconnecting, hearing from Telegram how the bot stands there."""

from council.chats.actions import connecting, hearing, showing

__all__ = ["connecting", "hearing", "showing"]
