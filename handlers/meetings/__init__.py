"""Meetings in Telegram: the form that calls one, the notice with its two answers, the pages and the group's card."""
