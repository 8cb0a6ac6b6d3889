"""Numbers of the running program for Prometheus. None of them is about a person."""
