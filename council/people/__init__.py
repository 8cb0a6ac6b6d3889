"""People: the human being, the Telegram account linked to one, and the consent given to keep anything about them."""
