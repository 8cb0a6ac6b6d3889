"""Appeals: what a citizen asks of a body, its number and term, who took it, and the answer."""
