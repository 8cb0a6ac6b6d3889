"""Minutes on paper: the minutes and an extract as PDF and DOCX, the roll calls as XLSX and CSV."""
