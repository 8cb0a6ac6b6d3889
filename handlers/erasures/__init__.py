"""Being forgotten: what goes and what stays, a second screen, and the last word."""
