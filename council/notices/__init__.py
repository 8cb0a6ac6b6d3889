"""Notices: what a person or a chat must be told, as facts; words and shape come when it is sent."""
