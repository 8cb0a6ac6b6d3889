"""Keeping this installation: backups by hand and by themselves, restores, older schemas, what an erasure leaves."""
