"""What every noun of the Telegram edge shares: incoming updates, routes, codes, screens, dialogues, refusals."""
