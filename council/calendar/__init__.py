"""Working days: when a paper counts as registered, and when a term ends."""
