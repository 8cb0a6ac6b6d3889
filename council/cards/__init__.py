"""Cards: messages that always show the newest state of a thing, each a row (subject, chat, message)."""
