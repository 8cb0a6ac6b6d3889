"""From an outbox row to what Telegram answered: when it may leave, how it is sent, what the answer means."""
