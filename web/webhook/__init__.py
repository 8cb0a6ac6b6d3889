"""Where Telegram brings updates. The door judges who comes and what it looks like, and keeps nothing itself."""
