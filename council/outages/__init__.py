"""Outages: times in which nothing came in, so that what was pressed then may be lost."""
