"""Keeping: backups, what a restored house holds back until an administrator decides, and how the house is."""
