"""The minutes drawn up: pure builders, from what is on record about a meeting to every line of the paper."""
