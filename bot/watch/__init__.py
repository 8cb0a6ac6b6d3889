"""Watching the running program from inside: what it is doing, what stands in its way, and who hears of it."""
