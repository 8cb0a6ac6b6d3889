"""Spreadsheets in general: safe cells, files from strangers. What a sheet is about stands with its noun."""
