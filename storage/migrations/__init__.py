"""The schema's history: one file a version, one transaction each, whole or not at all."""
