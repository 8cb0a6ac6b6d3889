"""Bodies in the chat: found by region or by name, and looked at by anybody."""
