"""The directory: regions, categories of appeals, and the keys by which files name people."""
