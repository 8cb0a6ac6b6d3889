"""Proposals: what a member or a citizen asks a body to consider, who supports it, and what becomes of it."""
