"""The use cases of ballots."""
