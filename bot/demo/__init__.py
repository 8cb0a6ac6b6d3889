"""The example that `make demo` shows: a scene read from a file, set through the same actions that people use."""
