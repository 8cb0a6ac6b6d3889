"""Sittings in Telegram: the pinned card, each member's own card, the screens of whoever runs the sitting."""
