"""Groups and channels in the chat: connecting them to a body, and hearing how the bot stands there."""
