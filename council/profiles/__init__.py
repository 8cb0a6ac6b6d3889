"""Profiles: what a kind of body is. Institutions are data; every number stands with its source."""
