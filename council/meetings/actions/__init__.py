"""The use cases of meetings."""
