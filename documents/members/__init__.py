"""The members of a body as a spreadsheet: handed out filled in, changed by a secretary, read back.

`rows` is light; `workbook` brings openpyxl with it (0.3 s), so it is imported where a file is made or read.
"""
