"""Guests in Telegram: the form that asks for a seat, the list at the door, the answer."""
