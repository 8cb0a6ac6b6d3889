"""The members of a body as a spreadsheet: handed out filled in, changed by a secretary, read back."""
