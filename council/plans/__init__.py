"""The plan for the year: what a body means to take up, and about when."""
