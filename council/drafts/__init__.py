"""Drafts: forms begun and not yet sent, kept as rows so that a restart or a week's pause loses nothing."""
