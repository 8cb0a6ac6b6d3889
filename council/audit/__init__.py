"""Audit: who did what to which thing, when; never the text of what was said."""
