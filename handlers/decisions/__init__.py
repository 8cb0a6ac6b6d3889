"""Decisions in Telegram: what a body has published, what a meeting has adopted, one decision with its extract."""
