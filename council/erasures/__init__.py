"""Erasures: a person asks that what is kept about them be gone; the record stays, under a name that is nobody's."""
