"""Minutes: drafted from what happened, open to remarks, signed outside the chat, published; and who attended."""
