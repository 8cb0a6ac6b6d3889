"""Ballots in Telegram: the card with three buttons, the pages around it, receipts and decisions."""
