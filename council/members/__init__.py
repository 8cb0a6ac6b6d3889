"""Members of a body: seats given, changed and ended, one by one or by a workbook; their rows stand behind `bodies`."""
