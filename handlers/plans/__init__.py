"""The plan for the year in Telegram."""
